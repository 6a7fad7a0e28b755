import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "easyinsight",
    name: "Easy Insight",
    words: ["easyinsight", "easy-insight", "easy_insight"],
    revoke: "https://www.easy-insight.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z]{20}/,
  });
