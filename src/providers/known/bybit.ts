import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official, observed } = checked("2026-11-20");

export default {
  name: "Bybit",
  kind: "exchange",
  domains: [observed("bybit.com bybit.nl bybit.tr bybit-tr.com bybit.kz bybitgeorgia.ge bybit.ae bybit.eu bybit.id", "https://www.bybit.com/app/user/api-management")],
  keyPages: [observed("bybit.com/app/user/api-management", "https://www.bybit.com/app/user/api-management")],
  keyPage: observed("https://www.bybit.com/app/user/api-management", "https://www.bybit.com/app/user/api-management"),
  lapses: [official({"days":90,"since":"creation","withoutAllowlist":true,"loses":"everything"}, "https://bybit-exchange.github.io/docs/v5/user/create-subuid-apikey")],
} satisfies Provider;
