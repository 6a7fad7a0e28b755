import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official } = checked("2026-11-20");
const DOCS = "https://docs.coingecko.com/reference/authentication";

export default {
  name: "CoinGecko",
  kind: "data",
  domains: [official("coingecko.com/en/developers", DOCS)],
  keyPage: official("https://www.coingecko.com/en/developers/dashboard#api-keys", DOCS),
  keyPages: [official("coingecko.com/*/developers/dashboard", DOCS)],
  parts: ["key"],
  remarks: [official("A key in the address of a request ends up in logs: send it in a header.", DOCS)],
  unknown: { lookedOn: "2026-11-20", silent: "permissions lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
