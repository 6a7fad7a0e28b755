import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "medium",
    name: "Medium",
    words: ["medium_token", "medium_api", "medium_integration", "medium_access", "medium.com", "medium api", "medium token"],
    revoke: "https://medium.com/me/settings",
    key: /2[0-9a-f]{64}/,
  });
