import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official, observed } = checked("2026-11-20");

export default {
  name: "Binance",
  kind: "exchange",
  domains: [observed("binance.com binance.tr binance.th binance.vision", "https://www.binance.com/en/my/settings/api-management")],
  keyPages: [observed("binance.com/*/my/settings/api-management", "https://www.binance.com/en/my/settings/api-management")],
  keyPage: observed("https://www.binance.com/en/my/settings/api-management", "https://www.binance.com/en/my/settings/api-management"),
  lapses: [official({"days":30,"since":"creation","withoutAllowlist":true,"loses":"trading"}, "https://www.binance.com/en/support/announcement/cda0a4b53da04396b5d27881e93abf78")],
  maxAddresses: official(30, "https://developers.binance.com/en/docs/catalog/vip-and-institutional-link-and-trade/api/rest-api/fast-api"),
  allowlistRequiredFor: official("withdraw", "https://developers.binance.com/docs/wallet/account/api-key-permission"),
} satisfies Provider;
