import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "appointedd", name: "Appointedd", revoke: "https://app.appointedd.com", key: /[0-9A-Za-z=+]{88}/ });
