import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "macaddress", name: "macaddress.io", revoke: "https://macaddress.io/account", key: /[0-9A-Za-z_]{32}/ });
