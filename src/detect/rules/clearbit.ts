import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "clearbit",
    name: "Clearbit",
    revoke: "https://dashboard.clearbit.com/api",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /sk_[0-9a-f]{32}/,
  });
