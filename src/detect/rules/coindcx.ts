import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "coindcx",
    name: "CoinDCX",
    revoke: "https://coindcx.com/api-dashboard",
    source: "https://docs.coindcx.com/",
    key: /[0-9a-f]{48}/,
    secret: /[0-9a-f]{64}/,
  });
