import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");

export default {
  name: "Coinbase",
  kind: "exchange",
  domains: [observed("coinbase.com", "https://portal.cdp.coinbase.com/access/api")],
  keyPages: [observed("portal.cdp.coinbase.com/access/api", "https://portal.cdp.coinbase.com/access/api")],
  keyPage: observed("https://portal.cdp.coinbase.com/access/api", "https://portal.cdp.coinbase.com/access/api"),
} satisfies Provider;
