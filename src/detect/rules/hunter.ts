import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "hunter",
    name: "Hunter",
    words: ["hunter_", "hunter.io", "hunter-", "hunterio", "hunter api"],
    revoke: "https://hunter.io/api-keys",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z_-]{40}/,
  });
