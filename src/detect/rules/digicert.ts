import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "digicert", name: "DigiCert", revoke: "https://www.digicert.com/account", key: /[0-9A-Z]{32,90}/ });
