import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "livestorm",
    name: "Livestorm",
    revoke: "https://app.livestorm.co",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /eyJ[0-9A-Za-z_-]{15,120}\.[0-9A-Za-z_-]{60,300}\.[0-9A-Za-z_-]{43}/,
  });
