import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "btc-markets",
    name: "BTC Markets",
    words: ["btcmarkets", "btc_markets", "btc markets", "bm-auth"],
    revoke: "https://app.btcmarkets.net/account/apikey",
    source: "https://docs.btcmarkets.net/",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    secret: /[A-Za-z0-9+\/]{86}==/,
  });
