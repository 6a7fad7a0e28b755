import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");
const PAGE = "https://pro.coinmarketcap.com/account";

export default {
  name: "CoinMarketCap",
  kind: "data",
  domains: [observed21("pro.coinmarketcap.com", PAGE)],
  keyPage: observed21(PAGE, PAGE),
  keyPages: [observed21("pro.coinmarketcap.com/account", PAGE)],
  parts: ["key"],
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
