import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");

export default {
  name: "Kraken",
  kind: "exchange",
  domains: [observed("kraken.com", "https://www.kraken.com/u/security/api")],
  keyPages: [observed("kraken.com/u/security/api", "https://www.kraken.com/u/security/api")],
  keyPage: observed("https://www.kraken.com/u/security/api", "https://www.kraken.com/u/security/api"),
} satisfies Provider;
