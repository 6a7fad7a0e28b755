import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official, observed } = checked("2026-11-20");
const { observed: observed21 } = checked("2026-11-21");
const { official: official27 } = checked("2026-11-27");
const CREATE = "https://www.bitget.com/api-doc/common/vsubaccount/Create-Virtual-Subaccount-Apikey";

export default {
  name: "Bitget",
  kind: "exchange",
  domains: [observed21("bitget.com", "https://github.com/2factorauth/twofactorauth/tree/master/entries")],
  otherDomains: [observed21("bitgetlimited.github.io", "https://github.com/2factorauth/twofactorauth/tree/master/entries")],
  keyPage: observed("https://www.bitget.com/account/newapi", "https://github.com/hummingbot/hummingbot-site/tree/main/docs/exchanges"),
  keyPages: [observed("bitget.com/account/newapi", "https://github.com/hummingbot/hummingbot-site/tree/main/docs/exchanges")],
  likelyKeyPages: ["bitget.com/*/account/newapi"],
  parts: ["key", "secret", "passphrase"],
  permissions: [
    official({ language: "en",
      read: ["Read-only"],
      trade: ["Spot trade", "Margin trade", "Copytrading trade", "Contract order", "Contract position"],
      withdraw: ["Wallet withdraw"],
      manage: ["Wallet transfer"] }, CREATE),
  ],
  likelyPermissions: [{ language: "en", read: ["Readonly", "Read only"], trade: ["Orders", "Holdings", "Read-write", "Read and write"], withdraw: ["Withdraw", "Withdrawal"], manage: ["Transfer"] }],
  maxAddresses: official(30, CREATE),
  maxKeys: official(10, CREATE),
  twoFactor: official27("required", "https://www.bitget.com/support/articles/360038968251-API-Creation-Guide"),
  unknown: { lookedOn: "2026-11-21", silent: "lapses secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
