import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "apideck",
    name: "Apideck",
    revoke: "https://app.apideck.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:sk_live_[0-9A-Za-z-]{93}|[0-9A-Za-z]{40})/,
  });
