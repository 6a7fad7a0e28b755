import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "vpnapi", name: "vpnapi.io", revoke: "https://vpnapi.io/dashboard", key: /[0-9A-Za-z]{32}/ });
