import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "coinmarketcap",
    name: "CoinMarketCap",
    words: ["coinmarketcap", "cmc_pro_api_key", "cmc_api", "x-cmc"],
    revoke: "https://pro.coinmarketcap.com/account",
    source: "https://coinmarketcap.com/api/documentation/v1/",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  });
