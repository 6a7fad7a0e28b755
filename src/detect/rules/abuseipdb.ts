import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "abuseipdb", name: "AbuseIPDB", revoke: "https://www.abuseipdb.com/account/api", key: /[0-9A-Fa-f]{80}/ });
