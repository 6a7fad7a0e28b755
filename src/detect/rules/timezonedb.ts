import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "timezonedb", name: "TimeZoneDB", revoke: "https://timezonedb.com/account", key: /[0-9A-Z]{12}/ });
