import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "rocketreach", name: "RocketReach", revoke: "https://rocketreach.co/api", key: /[0-9a-z-]{38,39}/ });
