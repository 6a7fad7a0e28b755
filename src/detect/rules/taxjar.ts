import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "taxjar", name: "TaxJar", revoke: "https://app.taxjar.com/api_sign_up", key: /[0-9a-z]{32}/ });
