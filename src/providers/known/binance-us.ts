import type { Provider } from "../provider.ts";

export default {
  name: "Binance.US",
  keyPage: "https://www.binance.us/settings/api-management",
} satisfies Provider;
