import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "datagov",
    name: "api.data.gov",
    words: ["datagov", "data.gov", "data_gov", "data-gov"],
    revoke: "https://api.data.gov/signup",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z]{40}/,
  });
