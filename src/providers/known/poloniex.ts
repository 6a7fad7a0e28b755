import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");

export default {
  name: "Poloniex",
  kind: "exchange",
  domains: [observed21("poloniex.com", "https://poloniex.com/apiKeys")],
  keyPage: observed21("https://poloniex.com/apiKeys", "https://poloniex.com/apiKeys"),
  keyPages: [observed21("poloniex.com/apiKeys", "https://poloniex.com/apiKeys")],
  parts: ["key", "secret"],
} satisfies Provider;
