import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "nozbe",
    name: "Nozbe",
    revoke: "https://nozbe.app",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z]{16}_[0-9A-Za-z_-]{50,80}={0,2}/,
  });
