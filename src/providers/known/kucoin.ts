import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official, observed } = checked("2026-11-20");
const { observed: observed21 } = checked("2026-11-21");
const INFO = "https://github.com/Kucoin/kucoin-universal-sdk";
const DOCS = "https://www.kucoin.com/docs-new/authentication";

export default {
  name: "KuCoin",
  kind: "exchange",
  domains: [official("kucoin.com", DOCS)],
  otherDomains: [observed21("kucoin.net kucoin.plus", "https://github.com/v2fly/domain-list-community/blob/master/data/kucoin")],
  keyPage: official("https://www.kucoin.com/account/api", DOCS),
  keyPages: [official("kucoin.com/account/api", DOCS), observed("kucoin.com/*/account/api", "https://github.com/hummingbot/hummingbot-site/tree/main/docs/exchanges")],
  parts: ["key", "secret", "passphrase"],
  permissions: [
    official({ language: "en",
      read: ["General"],
      trade: ["Spot", "Margin", "Futures", "Earn"],
      withdraw: ["Withdrawal", "Transfer"],
      manage: ["InnerTransfer"] }, INFO),
  ],
  likelyPermissions: [{ language: "en", trade: ["Spot Trading", "Margin Trading", "Futures Trading"], withdraw: ["Withdraw"], manage: ["FlexTransfers", "Flex Transfers", "Inner Transfer"] }],
  lapses: [
    observed({ days: 30, since: "last-use", withoutAllowlist: true, above: "read", loses: "everything" }, "https://github.com/hummingbot/hummingbot-site/tree/main/docs/exchanges"),
  ],
  maxAddresses: official(20, INFO),
  permissionsEndpoint: official("GET /api/v1/user/api-key", INFO),
  remarks: [observed("A key that is linked to a third party cannot withdraw.", "https://github.com/hummingbot/hummingbot-site/tree/main/docs/exchanges")],
  unknown: { lookedOn: "2026-11-21", silent: "keys twoFactor secretShownOnce log" },
} satisfies Provider;
