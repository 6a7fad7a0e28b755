import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "currencylayer", name: "currencylayer", revoke: "https://currencylayer.com/dashboard", key: /[0-9A-Za-z]{32}/ });
