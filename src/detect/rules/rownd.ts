import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "rownd", name: "Rownd", revoke: "https://app.rownd.io", key: /[0-9a-z]{48}/ });
