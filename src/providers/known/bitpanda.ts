import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");
const PAGE = "https://web.bitpanda.com/my-account/apikey";

export default {
  name: "Bitpanda",
  kind: "exchange",
  domains: [observed21("bitpanda.com", PAGE)],
  keyPage: observed21(PAGE, PAGE),
  keyPages: [observed21("web.bitpanda.com/my-account/apikey", PAGE)],
  parts: ["key"],
  likelyPermissions: [{ language: "en", read: ["Balance", "Transaction", "Transactions"], trade: ["Trade", "Trading"] }],
  unknown: { lookedOn: "2026-11-21", silent: "lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint", unconfirmed: "permissions" },
} satisfies Provider;
