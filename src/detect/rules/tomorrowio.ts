import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "tomorrowio",
    name: "Tomorrow.io",
    words: ["tomorrow.io", "tomorrowio", "tomorrow_"],
    revoke: "https://app.tomorrow.io/development/keys",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z]{32}/,
  });
