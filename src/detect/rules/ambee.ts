import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "ambee", name: "Ambee", revoke: "https://api-dashboard.getambee.com", key: /[0-9a-f]{64}/ });
