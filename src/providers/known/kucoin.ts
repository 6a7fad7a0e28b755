import type { Provider } from "../provider.ts";

export default {
  name: "KuCoin",
  keyPage: "https://www.kucoin.com/account/api",
  maxAddresses: {
    count: 20,
    source: "https://www.kucoin.com/docs-new/",
    checkedOn: "2026-11-20",
  },
} satisfies Provider;
