import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");
const { observed: observed21 } = checked("2026-11-21");
const { official: official27 } = checked("2026-11-27");
const GUIDES = "https://github.com/hummingbot/hummingbot-site/tree/main/docs/exchanges";

export default {
  name: "Bitstamp",
  kind: "exchange",
  domains: [observed21("bitstamp.net", "https://github.com/2factorauth/twofactorauth/tree/master/entries")],
  keyPage: observed21("https://www.bitstamp.net/settings/api/", "https://www.bitstamp.net/settings/api/"),
  keyPages: [observed21("bitstamp.net/settings/api", "https://www.bitstamp.net/settings/api/")],
  parts: ["key", "secret"],
  likelyPermissions: [
    {
      language: "en",
      read: ["Account balance", "User transactions", "Open orders", "Order status"],
      trade: ["Orders", "Buy limit order", "Sell limit order", "Cancel order"],
      withdraw: ["Crypto withdrawals", "Bank withdrawals", "Withdrawals"],
      manage: ["Transfers", "Deposits"],
    },
  ],
  allowlist: official27(true, "https://blog.bitstamp.net/post/api-key-implementation/"),
  secretShownOnce: observed(true, GUIDES),
  remarks: [observed("A new key works only after it was activated from an e-mail.", GUIDES)],
  unknown: { lookedOn: "2026-11-21", silent: "lapses keys twoFactor log permissionsEndpoint", unconfirmed: "permissions" },
} satisfies Provider;
