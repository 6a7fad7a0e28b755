import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "fixer",
    name: "Fixer",
    words: ["fixer_", "fixer.io", "fixerio", "fixer-", "fixer api"],
    revoke: "https://fixer.io/dashboard",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z]{32}/,
  });
