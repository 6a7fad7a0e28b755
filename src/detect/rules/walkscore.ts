import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "walkscore",
    name: "Walk Score",
    revoke: "https://www.walkscore.com/professional/api-sign-up.php",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-z]{32}/,
  });
