import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "calorieninja", name: "CalorieNinjas", revoke: "https://calorieninjas.com/profile", key: /[0-9A-Za-z+/=]{40}/ });
