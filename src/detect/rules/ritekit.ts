import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "ritekit", name: "RiteKit", revoke: "https://ritekit.com", key: /[0-9a-f]{44}/ });
