import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "ipapi", name: "ipapi", revoke: "https://ipapi.com/dashboard", key: /[0-9A-Za-z]{32}/ });
