import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "carboninterface",
    name: "Carbon Interface",
    revoke: "https://www.carboninterface.com/account/api_credentials",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z]{21}/,
  });
