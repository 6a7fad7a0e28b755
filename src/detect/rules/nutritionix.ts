import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "nutritionix",
    name: "Nutritionix",
    revoke: "https://developer.nutritionix.com/admin/access_details",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-z]{32}/,
  });
