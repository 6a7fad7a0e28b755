import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "coinex",
    name: "CoinEx",
    revoke: "https://www.coinex.com/en/apikey",
    source: "https://docs.coinex.com/api/v2/",
    key: /[0-9A-F]{32}/,
    secret: /[0-9A-F]{48}/,
  });
