import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "gengo",
    name: "Gengo",
    revoke: "https://gengo.com/account/api_settings",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[!#-&(-+\--;=?-~]{64}/,
  });
