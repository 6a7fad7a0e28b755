import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "currencyscoop",
    name: "CurrencyBeacon",
    words: ["currencyscoop", "currencybeacon"],
    revoke: "https://currencybeacon.com/account/dashboard",
    key: /[0-9A-Za-z]{32}/,
  });
