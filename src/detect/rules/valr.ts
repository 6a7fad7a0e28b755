import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "valr",
    name: "VALR",
    revoke: "https://www.valr.com/api-keys",
    source: "https://docs.valr.com/",
    key: /[0-9a-f]{64}/,
    secret: /[0-9a-f]{64}/,
  });
