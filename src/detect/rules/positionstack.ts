import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "positionstack", name: "positionstack", revoke: "https://positionstack.com/dashboard", key: /[0-9A-Za-z_]{32}/ });
