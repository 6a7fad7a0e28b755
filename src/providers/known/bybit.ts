import type { Provider } from "../provider.ts";

export default {
  name: "Bybit",
  keyPage: "https://www.bybit.com/app/user/api-management",
  lapse: {
    days: 90,
    since: "creation",
    withoutAllowlist: true,
    loses: "everything",
    source: "https://bybit-exchange.github.io/docs/v5/user/create-subuid-apikey",
    checkedOn: "2026-11-20",
  },
} satisfies Provider;
