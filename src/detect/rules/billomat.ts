import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "billomat", name: "Billomat", revoke: "https://www.billomat.com", key: /[0-9a-z]{32}/ });
