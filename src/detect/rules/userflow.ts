import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "userflow", name: "Userflow", revoke: "https://userflow.com", key: /[0-9A-Za-z_-]{26,60}/ });
