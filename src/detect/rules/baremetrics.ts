import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "baremetrics",
    name: "Baremetrics",
    revoke: "https://app.baremetrics.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:lk_|sk_)?[0-9A-Za-z_]{22,25}/,
  });
