import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");
const PAGE = "https://admin.moralis.com/api-keys";

export default {
  name: "Moralis",
  kind: "data",
  domains: [observed21("admin.moralis.com admin.moralis.io", PAGE)],
  keyPage: observed21(PAGE, PAGE),
  keyPages: [observed21("admin.moralis.com/api-keys", PAGE)],
  likelyKeyPages: ["admin.moralis.com/settings", "admin.moralis.io/settings"],
  parts: ["key"],
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
