import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "securitytrails",
    name: "SecurityTrails",
    revoke: "https://securitytrails.com/app/account/credentials",
    key: /[0-9A-Za-z]{32}/,
  });
