import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "xt",
    name: "XT.COM",
    words: ["xt.com", "xtcom", "validate-appkey", "xt_api", "xt_secret"],
    revoke: "https://www.xt.com/en/accounts/apikey",
    source: "https://doc.xt.com/",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    secret: /[0-9a-f]{40}/,
  });
