import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");
const PAGE = "https://www.cryptocompare.com/cryptopian/api-keys";

export default {
  name: "CryptoCompare",
  kind: "data",
  domains: [observed21("cryptocompare.com developers.coindesk.com", PAGE)],
  keyPage: observed21(PAGE, PAGE),
  keyPages: [observed21("cryptocompare.com/cryptopian/api-keys", PAGE)],
  parts: ["key"],
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
