import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official27 } = checked("2026-11-27");
const { official } = checked("2026-11-20");
const { official: official21, observed: observed21 } = checked("2026-11-21");
const GUIDE = "https://bybit-exchange.github.io/docs/v5/guide";
const CREATE = "https://bybit-exchange.github.io/docs/v5/user/create-subuid-apikey";
const PERMISSIONS = "https://bybit-exchange.github.io/docs/v5/user/apikey-info";

export default {
  name: "Bybit",
  kind: "exchange",
  domains: [
    official21("bybit.com bybit.nl bybit.tr bybit-tr.com bybit.kz bybitgeorgia.ge bybit.ae bybit.eu bybit.id", GUIDE),
  ],
  otherDomains: [
    official21("bytick.com bybits.org", GUIDE),
    observed21(
      "bybithelp.com bycsi.com byapis.com bybit-global.com bybitglobal.com bybit.cloud bybit.biz bymj.io",
      "https://github.com/v2fly/domain-list-community/blob/master/data/bybit",
    ),
  ],
  keyPage: official("https://www.bybit.com/app/user/api-management", GUIDE),
  keyPages: [official("bybit.com/app/user/api-management", GUIDE), official("testnet.bybit.com/app/user/api-management", GUIDE)],
  likelyKeyPages: ["bybit.com/*/app/user/api-management", "bybit.eu/app/user/api-management"],
  parts: ["key", "secret"],
  permissions: [
    official({ language: "en",
      read: ["Read-Only", "Exchange History"],
      trade: ["Order", "Position", "Spot Trade", "Options Trade", "Derivatives Trade", "Earn"],
      withdraw: ["Withdraw", "Fiat P2P Order", "Advertising"],
      manage: ["Account Transfer", "Sub Member Transfer"] }, PERMISSIONS),
    official21({ language: "zh-Hant",
      trade: ["現貨", "合約", "倉位"],
      manage: ["資產帳戶劃轉", "母子帳戶劃轉"] }, "https://bybit-exchange.github.io/docs/zh-TW/v5/user/apikey-info"),
  ],
  likelyPermissions: [
    {
      language: "en",
      read: ["Read Only"],
      trade: ["Orders", "Positions", "Contract - Orders & Positions", "SPOT", "Trade"],
      withdraw: ["Withdrawal", "P2P", "Bybit Pay"],
      manage: ["Subaccount Transfer"],
    },
  ],
  lapses: [
    official({ days: 90, since: "creation", withoutAllowlist: true, loses: "everything" }, CREATE),
    official({ days: 7, since: "password-change", withoutAllowlist: true, loses: "everything" }, CREATE),
  ],
  secretShownOnce: official(true, CREATE),
  permissionsEndpoint: official("GET /v5/user/query-api", PERMISSIONS),
  remarks: [
    official("A key with a Wallet permission can create, change and delete the keys of sub-accounts.", CREATE),
    official("A key can be extended without a new secret.", "https://bybit-exchange.github.io/docs/faq"),
  ],
  twoFactor: official27("offered", "https://help.bybit.com/hc/en-us/articles/900004246486-How-to-Bind-Bybit-2FA-via-Google-Authenticator"),
  unknown: { lookedOn: "2026-11-27", silent: "addresses keys log" },
} satisfies Provider;
