import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "dyspatch",
    name: "Dyspatch",
    revoke: "https://app.dyspatch.io",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z]{52}/,
  });
