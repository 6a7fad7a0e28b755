import type { Provider } from "../provider.ts";

export default {
  name: "Binance",
  keyPage: "https://www.binance.com/en/my/settings/api-management",
  lapse: {
    days: 30,
    since: "creation",
    withoutAllowlist: true,
    loses: "trading",
    source: "https://www.binance.com/en/support/announcement/cda0a4b53da04396b5d27881e93abf78",
    checkedOn: "2026-11-20",
  },
  maxAddresses: {
    count: 30,
    source: "https://developers.binance.com/en/docs/catalog/vip-and-institutional-link-and-trade/api/rest-api/fast-api",
    checkedOn: "2026-11-20",
  },
  allowlistRequiredFor: {
    tier: "withdraw",
    source: "https://developers.binance.com/docs/wallet/account/api-key-permission",
    checkedOn: "2026-11-20",
  },
} satisfies Provider;
