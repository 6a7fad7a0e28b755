import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official, observed, reported } = checked("2026-11-20");
const { official: official21, observed: observed21 } = checked("2026-11-21");
const RESTRICTIONS = "https://developers.binance.com/docs/wallet/account/api-key-permission";
const FAST_API = "https://developers.binance.com/en/docs/catalog/vip-and-institutional-link-and-trade/api/rest-api/fast-api";

export default {
  name: "Binance",
  kind: "exchange",
  domains: [
    official("binance.com", "https://developers.binance.com/docs"),
    observed21("binance.tr binance.th binance.vision", "https://www.binance.tr/apidocs"),
  ],
  otherDomains: [
    observed21(
      "binance.org binance.info binance.me binance.cloud binance.co binance.cc binance.net binance.charity bnbstatic.com bntrace.com bnbchain.org binanceapi.com binancezh.com binancezh.cc binancezh.co binancezh.top binancecnt.com nftstatic.com",
      "https://github.com/v2fly/domain-list-community/blob/master/data/binance",
    ),
  ],
  keyPage: observed("https://www.binance.com/en/my/settings/api-management", "https://github.com/hummingbot/hummingbot-site/tree/main/docs/exchanges"),
  keyPages: [observed("binance.com/*/my/settings/api-management", "https://github.com/hummingbot/hummingbot-site/tree/main/docs/exchanges")],
  likelyKeyPages: ["binance.com/my/settings/api-management"],
  parts: ["key", "secret"],
  permissions: [
    official({ language: "en",
      read: ["Enable Reading"],
      trade: ["Enable Spot & Margin Trading", "Enable Futures", "Enable European Options", "Enable Vanilla Options", "Enable Portfolio Margin Trading"],
      withdraw: ["Enable Withdrawals"],
      manage: ["Permits Universal Transfer", "Enable Internal Transfer", "Enable Margin Loan, Repay & Transfer"] }, RESTRICTIONS),
    official21({ language: "zh-Hans",
      read: ["读取", "只读"],
      trade: ["现货和杠杆交易权限"],
      withdraw: ["允许提现"],
      manage: ["万向划转", "万能划转"] }, RESTRICTIONS),
  ],
  likelyPermissions: [
    {
      language: "de",
      read: ["Lesen aktivieren"],
      trade: ["Spot- & Margin-Handel aktivieren", "Futures aktivieren"],
      withdraw: ["Auszahlungen aktivieren"],
      manage: ["Universal-Transfer erlauben", "Interne Transfers", "Margin-Kredite, Rückzahlung & Transfer"],
    },
    { language: "ja", read: ["読み取り専用"], trade: ["先物取引を有効にする"], withdraw: ["出金を有効にする"] },
    { language: "ko", trade: ["현물 및 마진거래"], withdraw: ["출금 활성화"] },
    { language: "tr", read: ["Okumayı Etkinleştir"], trade: ["Spot/Marjin Ticaretini Etkinleştir"], withdraw: ["Para Çekmeyi Etkinleştir"] },
    { language: "pt", read: ["Habilitar leitura", "Ativar leitura"], withdraw: ["Habilitar Saques"] },
    { language: "es", trade: ["Habilitar Futuros"], withdraw: ["Habilitar Retiros"] },
    { language: "ru", read: ["Включить чтение"] },
  ],
  lapses: [
    official(
      { days: 30, since: "creation", withoutAllowlist: true, above: "read", loses: "trading" },
      "https://www.binance.com/en/support/announcement/cda0a4b53da04396b5d27881e93abf78",
    ),
    reported({ days: 30, since: "last-use", withoutAllowlist: true, loses: "everything" }, "https://helpdesk.bitsgap.com/en/articles/6838861"),
  ],
  maxAddresses: official21(30, FAST_API),
  allowlistRequiredFor: official("withdraw", RESTRICTIONS),
  secretShownOnce: official(true, "https://developers.binance.com/docs/sub_account/api-management"),
  permissionsEndpoint: official("GET /sapi/v1/account/apiRestrictions", RESTRICTIONS),
  remarks: [official21("A new key can only read. Withdrawals can be switched on only later, by editing the key.", "https://developers.binance.com/docs/binance-spot-api-docs/quick-start")],
  unknown: { lookedOn: "2026-11-21", silent: "keys twoFactor log" },
} satisfies Provider;
