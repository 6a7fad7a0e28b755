import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");
const DOCS = "https://docs.coinapi.io/market-data/authentication";

export default {
  name: "CoinAPI",
  kind: "data",
  domains: [observed21("coinapi.io", DOCS)],
  likelyKeyPages: ["console.coinapi.io/apikeys", "customerportal.coinapi.io/apikeys"],
  parts: ["key"],
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint", unconfirmed: "keyPage revoke" },
} satisfies Provider;
