import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "ipinfo", name: "IPinfo", revoke: "https://ipinfo.io/account/token", key: /[0-9a-f]{14}/ });
