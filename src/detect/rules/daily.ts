import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "daily",
    name: "Daily",
    words: ["dailyco", "daily.co", "daily_"],
    revoke: "https://dashboard.daily.co/developers",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-f]{64}/,
  });
