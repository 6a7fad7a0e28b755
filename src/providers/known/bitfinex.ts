import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official } = checked("2026-11-20");
const { official: official21, observed: observed21 } = checked("2026-11-21");
const ACCESS = "https://docs.bitfinex.com/docs/api-access";
const HOW_TO = "https://support.bitfinex.com/hc/en-us/articles/115003363429-How-to-create-and-revoke-a-Bitfinex-API-Key";

export default {
  name: "Bitfinex",
  kind: "exchange",
  domains: [official("bitfinex.com", ACCESS)],
  keyPage: observed21("https://setting.bitfinex.com/api", "https://setting.bitfinex.com/api"),
  keyPages: [observed21("setting.bitfinex.com/api", "https://setting.bitfinex.com/api")],
  parts: ["key", "secret"],
  permissions: [
    official21(
      {
        language: "en",
        read: ["Account Info > Read", "Account History > Read", "Orders > Read", "Margin Trading > Read", "Margin Funding > Read", "Wallets > Read", "Withdrawals > Read", "Bitfinex Pay > Read"],
        trade: ["Orders > Write", "Margin Trading > Write", "Margin Funding > Write"],
        withdraw: ["Withdrawals > Write", "Withdraw > Write"],
        manage: ["Account Info > Write", "Wallets > Write", "Settings > Write", "Bitfinex Pay > Write"],
      },
      HOW_TO,
    ),
  ],
  maxAddresses: official21(20, HOW_TO),
  twoFactor: official21("required", HOW_TO),
  permissionsEndpoint: official("POST /v2/auth/r/permissions", "https://docs.bitfinex.com/reference/key-permissions"),
  remarks: [official21("A new key has to be confirmed from an e-mail as well.", HOW_TO)],
  unknown: { lookedOn: "2026-11-21", silent: "lapses keys secretShownOnce log" },
} satisfies Provider;
