import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official21 } = checked("2026-11-21");
const DOCS = "https://doc.xt.com/";

export default {
  name: "XT",
  kind: "exchange",
  domains: [official21("xt.com", DOCS)],
  likelyKeyPages: ["xt.com/*/accounts/api", "xt.com/*/account/api"],
  parts: ["key", "secret"],
  permissions: [
    official21({ language: "en", read: ["QUERY"], trade: ["TRADE", "LEVER_LOAN", "FUTURE"], withdraw: ["WITHDRAW"], manage: ["TRANSFER"] }, DOCS),
  ],
  unknown: { lookedOn: "2026-11-21", silent: "lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint", unconfirmed: "keyPage revoke" },
} satisfies Provider;
