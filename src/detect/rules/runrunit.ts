import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "runrunit",
    name: "Runrun.it",
    revoke: "https://runrun.it",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:[0-9a-f]{32}|[0-9A-Za-z]{18,20})/,
  });
