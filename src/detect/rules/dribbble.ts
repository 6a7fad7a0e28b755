import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "dribbble", name: "Dribbble", revoke: "https://dribbble.com/account/applications", key: /[0-9a-f]{64}/ });
