import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official21, observed: observed21 } = checked("2026-11-21");
const DOCS = "https://docs.coinex.com/api/v2/";

export default {
  name: "CoinEx",
  kind: "exchange",
  domains: [observed21("coinex.com", DOCS)],
  keyPage: observed21("https://www.coinex.com/apikey", "https://www.coinex.com/apikey"),
  keyPages: [observed21("coinex.com/apikey", "https://www.coinex.com/apikey")],
  likelyKeyPages: ["coinex.com/*/apikey"],
  parts: ["key", "secret"],
  lapses: [official21({ days: 90, since: "creation", withoutAllowlist: true, loses: "everything" }, DOCS)],
  maxAddresses: official21(50, DOCS),
  unknown: { lookedOn: "2026-11-21", silent: "permissions keys twoFactor secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
