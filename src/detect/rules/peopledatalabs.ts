import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "peopledatalabs",
    name: "People Data Labs",
    words: ["peopledatalabs", "people_data_labs", "pdl_api"],
    revoke: "https://dashboard.peopledatalabs.com/api-keys",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-z]{64}/,
  });
