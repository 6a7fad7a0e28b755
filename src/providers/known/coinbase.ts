import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official, observed } = checked("2026-11-20");
const { observed: observed21 } = checked("2026-11-21");
const SCOPES = "https://docs.cdp.coinbase.com/coinbase-app/authentication-authorization/api-key-authentication";
const EXCHANGE = "https://docs.cdp.coinbase.com/exchange/rest-api/authentication";

export default {
  name: "Coinbase",
  kind: "exchange",
  domains: [official("coinbase.com", "https://docs.cdp.coinbase.com/get-started/authentication")],
  keyPage: observed21("https://portal.cdp.coinbase.com/projects/api-keys", "https://portal.cdp.coinbase.com/projects/api-keys"),
  keyPages: [
    observed21("portal.cdp.coinbase.com/projects/api-keys", "https://portal.cdp.coinbase.com/projects/api-keys"),
    observed("portal.cdp.coinbase.com/access/api", "https://docs.rotki.com/usage-guides/integrations/exchange-keys"),
    observed("coinbase.com/settings/api", "https://docs.rotki.com/usage-guides/integrations/exchange-keys"),
  ],
  likelyKeyPages: ["portal.cdp.coinbase.com/projects/*/api-keys"],
  parts: ["key", "secret"],
  permissions: [official({ language: "en", read: ["View"], trade: ["Trade"], withdraw: ["Transfer"] }, SCOPES)],
  permissionsEndpoint: official("GET /api/v3/brokerage/key_permissions", "https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/rest-api/data-api/get-api-key-permissions"),
  secretShownOnce: official(true, "https://docs.cdp.coinbase.com/get-started/authentication"),
  remarks: [official("On Coinbase Business, View still allows making and managing payment links.", SCOPES)],
  families: [
    {
      name: "Coinbase Exchange",
      keyPages: [official("exchange.coinbase.com/profile/api", EXCHANGE)],
      likelyKeyPages: ["exchange.coinbase.com/apis"],
      parts: ["key", "secret", "passphrase"],
      permissions: [official({ language: "en", read: ["View"], trade: ["Trade"], withdraw: ["Transfer"], manage: ["Manage"] }, EXCHANGE)],
      maxKeys: official(300, EXCHANGE),
    },
  ],
  unknown: { lookedOn: "2026-11-21", silent: "lapses addresses twoFactor log" },
} satisfies Provider;
