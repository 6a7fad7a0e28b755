import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "iconfinder",
    name: "Iconfinder",
    revoke: "https://www.iconfinder.com/account/applications",
    key: /[0-9A-Za-z]{64}/,
  });
