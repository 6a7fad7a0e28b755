import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "bitmart",
    name: "BitMart",
    revoke: "https://www.bitmart.com/api-config/en-US",
    source: "https://developer-pro.bitmart.com/",
    key: /[0-9a-f]{40}/,
    secret: /[0-9a-f]{64}/,
  });
