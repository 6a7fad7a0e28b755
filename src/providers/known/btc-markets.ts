import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");

export default {
  name: "BTC Markets",
  kind: "exchange",
  domains: [observed21("btcmarkets.net", "https://github.com/BTCMarkets/API/wiki/faq")],
  keyPage: observed21("https://app.btcmarkets.net/account/apikey", "https://app.btcmarkets.net/account/apikey"),
  keyPages: [observed21("app.btcmarkets.net/account/apikey", "https://app.btcmarkets.net/account/apikey")],
  likelyKeyPages: ["btcmarkets.net/account/apikey"],
  parts: ["key", "secret"],
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
