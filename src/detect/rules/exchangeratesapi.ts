import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "exchangeratesapi",
    name: "exchangeratesapi",
    words: ["exchangerates", "exchange_rates"],
    revoke: "https://exchangeratesapi.io/dashboard",
    key: /[0-9a-z]{32}/,
  });
