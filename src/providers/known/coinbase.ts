import type { Provider } from "../provider.ts";

export default {
  name: "Coinbase",
  keyPage: "https://portal.cdp.coinbase.com/access/api",
} satisfies Provider;
