import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official } = checked("2026-11-20");
const USAGE = "https://www.bitmex.com/app/apiKeysUsage";

export default {
  name: "BitMEX",
  kind: "exchange",
  domains: [official("bitmex.com", USAGE)],
  keyPage: official("https://www.bitmex.com/app/apiKeys", USAGE),
  keyPages: [official("bitmex.com/app/apiKeys", USAGE)],
  parts: ["key", "secret"],
  permissions: [official({ language: "en", trade: ["Order", "Order Cancel"], withdraw: ["Withdraw"] }, USAGE)],
  permissionsEndpoint: official("GET /api/v1/apiKey", "https://www.bitmex.com/api/explorer/"),
  remarks: [
    official("A key without any permission can still read.", USAGE),
    official("A withdrawal by key still needs a confirmation by e-mail, unless it goes to a saved address that skips it.", USAGE),
  ],
  unknown: { lookedOn: "2026-11-20", silent: "lapses addresses keys twoFactor secretShownOnce log" },
} satisfies Provider;
