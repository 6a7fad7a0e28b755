import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "caspio", name: "Caspio", revoke: "https://www.caspio.com", key: /[0-9a-z]{50}/ });
