import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "paymo", name: "Paymo", revoke: "https://app.paymoapp.com", key: /[0-9A-Za-z]{44}/ });
