import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "payfast", name: "PayFast", revoke: "https://my.payfast.io", key: /[0-9a-z]{13}/ });
