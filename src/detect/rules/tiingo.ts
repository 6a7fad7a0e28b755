import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "tiingo", name: "Tiingo", revoke: "https://www.tiingo.com/account/api/token", key: /[0-9a-z]{40}/ });
