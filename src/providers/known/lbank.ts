import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official21 } = checked("2026-11-21");

export default {
  name: "LBank",
  kind: "exchange",
  domains: [official21("lbank.com", "https://github.com/LBank-exchange/lbank-official-api-docs")],
  likelyKeyPages: ["lbank.com/*/user/api", "lbank.com/account/api", "lbank.com/*/account/api"],
  parts: ["key", "secret"],
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint", unconfirmed: "keyPage revoke" },
} satisfies Provider;
