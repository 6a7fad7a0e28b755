import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official27 } = checked("2026-11-27");
const { official } = checked("2026-11-20");
const { observed: observed21 } = checked("2026-11-21");
const KEYS = "https://docs.kraken.com/exchange/guides/rest/api-keys";
const FUTURES = "https://support.kraken.com/articles/360022839451-generate-api-keys";
const CREATE = "https://support.kraken.com/articles/360000919966-how-to-create-an-api-key";

export default {
  name: "Kraken",
  kind: "exchange",
  domains: [official("kraken.com", KEYS)],
  otherDomains: [observed21("kraken.onl", "https://github.com/v2fly/domain-list-community/blob/master/data/kraken")],
  keyPage: official("https://www.kraken.com/u/security/api", KEYS),
  keyPages: [official("kraken.com/u/security/api", KEYS), observed21("pro.kraken.com/app/settings/api", "https://pro.kraken.com/app/settings/api")],
  parts: ["key", "secret"],
  permissions: [
    official({ language: "en",
      read: [
        "Query Funds", "Query Open Orders & Trades", "Query Closed Orders & Trades", "Query Ledger Entries", "Export Data",
        "Access WebSockets API", "Get WebSocket Token", "Query open orders & trades",
      ],
      trade: ["Create & Modify Orders", "Cancel/Close Orders", "Modify Orders", "Earn Funds"],
      withdraw: ["Withdraw Funds"],
      manage: ["Deposit Funds"] }, KEYS),
  ],
  twoFactor: official("offered", CREATE),
  remarks: [official("A key can have an expiry date of its own, and an own second factor. Nothing ends it otherwise.", CREATE)],
  families: [
    {
      name: "Kraken Futures",
      likelyKeyPages: ["futures.kraken.com/trade/settings/api", "futures.kraken.com/settings/api"],
      parts: ["key", "secret"],
      permissions: [
        official({ language: "en",
          read: ["General API > Read Only"],
          trade: ["General API > Full Access"],
          withdraw: ["Withdrawal API > Full Access"] }, FUTURES),
      ],
      maxKeys: official(50, FUTURES),
      secretShownOnce: official(true, FUTURES),
    },
  ],
  permissionsEndpoint: official27("POST /0/private/GetApiKeyInfo", "https://docs.kraken.com/api-reference/account-data/get-api-key-info"),
  unknown: { lookedOn: "2026-11-27", silent: "lapses addresses log" },
} satisfies Provider;
