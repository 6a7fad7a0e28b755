import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "swell",
    name: "Swell",
    revoke: "https://login.swell.store",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:sk_(?:live_|test_)?)?[0-9A-Za-z]{32}/,
  });
