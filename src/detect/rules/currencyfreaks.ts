import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "currencyfreaks", name: "CurrencyFreaks", revoke: "https://currencyfreaks.com/profile", key: /[0-9a-z]{32}/ });
