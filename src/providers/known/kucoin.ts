import type { Provider } from "../provider.ts";

export default {
  name: "KuCoin",
  keyPage: "https://www.kucoin.com/account/api",
} satisfies Provider;
