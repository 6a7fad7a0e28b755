import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { reported: reported27 } = checked("2026-11-27");
const { observed: observed21 } = checked("2026-11-21");

export default {
  name: "Poloniex",
  kind: "exchange",
  domains: [observed21("poloniex.com", "https://poloniex.com/apiKeys")],
  keyPage: observed21("https://poloniex.com/apiKeys", "https://poloniex.com/apiKeys"),
  keyPages: [observed21("poloniex.com/apiKeys", "https://poloniex.com/apiKeys")],
  parts: ["key", "secret"],
  secretShownOnce: reported27(true, "https://api-docs.poloniex.com/futures/api/authentication"),
  unknown: { lookedOn: "2026-11-27", silent: "permissions lapses addresses keys twoFactor log permissionsEndpoint" },
} satisfies Provider;
