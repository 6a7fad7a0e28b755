import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "jotform", name: "Jotform", revoke: "https://www.jotform.com/myaccount/api", key: /[0-9A-Za-z]{32}/ });
