import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "besttime",
    name: "BestTime",
    revoke: "https://besttime.app",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:pri_)?[0-9A-Za-z_]{32,36}/,
  });
