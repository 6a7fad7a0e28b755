import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "swiftype",
    name: "Swiftype",
    revoke: "https://app.swiftype.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z_-]{6}_[0-9A-Za-z_-]{6}-[0-9A-Za-z_-]{6}/,
  });
