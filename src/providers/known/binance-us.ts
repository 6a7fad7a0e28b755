import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");

export default {
  name: "Binance.US",
  kind: "exchange",
  domains: [observed("binance.us", "https://www.binance.us/settings/api-management")],
  keyPages: [observed("binance.us/settings/api-management", "https://www.binance.us/settings/api-management")],
  keyPage: observed("https://www.binance.us/settings/api-management", "https://www.binance.us/settings/api-management"),
} satisfies Provider;
