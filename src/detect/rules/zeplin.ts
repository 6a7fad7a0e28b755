import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "zeplin", name: "Zeplin", revoke: "https://app.zeplin.io/profile/developer", key: /[0-9A-Za-z._-]{340,400}/ });
