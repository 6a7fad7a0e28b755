import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "ipqualityscore",
    name: "IPQualityScore",
    words: ["ipquality"],
    revoke: "https://www.ipqualityscore.com/user/settings",
    key: /[0-9A-Za-z]{32}/,
  });
