import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "abuseipdb",
    name: "AbuseIPDB",
    revoke: "https://www.abuseipdb.com/account/api",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Fa-f]{80}/,
  });
