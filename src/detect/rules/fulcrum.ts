import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "fulcrum",
    name: "Fulcrum",
    revoke: "https://web.fulcrumapp.com/settings/api",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-z]{80}/,
  });
