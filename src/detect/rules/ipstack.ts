import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "ipstack", name: "ipstack", revoke: "https://ipstack.com/dashboard", key: /[0-9A-Fa-f]{32}/ });
