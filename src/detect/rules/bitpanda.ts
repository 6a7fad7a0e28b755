import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "bitpanda",
    name: "Bitpanda",
    revoke: "https://web.bitpanda.com/my-account/apikey",
    source: "https://developers.bitpanda.com/",
    key: /[A-Za-z0-9._-]{64,700}/,
  });
