import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "hive",
    name: "Hive",
    words: ["hive_api", "hive_key", "hive.com", "hivehq", "hive_"],
    revoke: "https://app.hive.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:[0-9a-z]{32}|[0-9A-Za-z]{17})/,
  });
