import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "userlike", name: "Userlike", revoke: "https://www.userlike.com", key: /[0-9a-f]{64}/ });
