import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "moonclerk",
    name: "MoonClerk",
    revoke: "https://app.moonclerk.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-z]{32}/,
  });
