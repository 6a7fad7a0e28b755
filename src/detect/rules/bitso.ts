import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "bitso",
    name: "Bitso",
    revoke: "https://bitso.com/developers",
    source: "https://docs.bitso.com/",
    key: /[A-Za-z]{10}/,
    secret: /[0-9a-f]{32}/,
  });
