import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "nutritionix",
    name: "Nutritionix",
    revoke: "https://developer.nutritionix.com/admin/access_details",
    key: /[0-9a-z]{32}/,
  });
