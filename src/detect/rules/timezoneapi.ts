import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "timezoneapi", name: "TimeZoneAPI", revoke: "https://timezoneapi.io", key: /[0-9A-Za-z]{20}/ });
