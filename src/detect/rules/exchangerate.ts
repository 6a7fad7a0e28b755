import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "exchangerate",
    name: "ExchangeRate-API",
    words: ["exchangerate", "exchange_rate", "exchange-rate"],
    revoke: "https://app.exchangerate-api.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-z]{24}/,
  });
