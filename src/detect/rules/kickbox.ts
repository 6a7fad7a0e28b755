import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "kickbox",
    name: "Kickbox",
    revoke: "https://app.kickbox.com/settings/keys",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:live|test)_[0-9A-Za-z]{64}/,
  });
