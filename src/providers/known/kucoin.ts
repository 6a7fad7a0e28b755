import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");

export default {
  name: "KuCoin",
  kind: "exchange",
  domains: [observed("kucoin.com", "https://www.kucoin.com/account/api")],
  keyPages: [observed("kucoin.com/account/api", "https://www.kucoin.com/account/api")],
  keyPage: observed("https://www.kucoin.com/account/api", "https://www.kucoin.com/account/api"),
} satisfies Provider;
