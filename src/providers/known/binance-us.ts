import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official } = checked("2026-11-20");
const { observed: observed21 } = checked("2026-11-21");

export default {
  name: "Binance.US",
  kind: "exchange",
  domains: [official("binance.us", "https://docs.binance.us")],
  keyPages: [observed21("binance.us/settings/api-management", "https://www.binance.us/settings/api-management")],
  keyPage: observed21("https://www.binance.us/settings/api-management", "https://www.binance.us/settings/api-management"),
  parts: ["key", "secret"],
  remarks: [official("By default a key can use every signed request: check what it may do before you use it.", "https://github.com/binance-us/binance-us-api-docs/blob/master/rest-api.md")],
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
