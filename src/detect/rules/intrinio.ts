import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "intrinio", name: "Intrinio", revoke: "https://account.intrinio.com", key: /[0-9A-Za-z]{44}/ });
