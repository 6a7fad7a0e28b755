import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "karmacrm",
    name: "karmaCRM",
    words: ["karmacrm", "karma_"],
    revoke: "https://app.karmacrm.com",
    key: /[0-9A-Za-z]{20}/,
  });
