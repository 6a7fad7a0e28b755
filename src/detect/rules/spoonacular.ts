import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "spoonacular", name: "spoonacular", revoke: "https://spoonacular.com/food-api/console", key: /[0-9a-z]{32}/ });
