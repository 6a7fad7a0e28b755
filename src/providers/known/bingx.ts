import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed27 } = checked("2026-11-27");
const { official } = checked("2026-11-20");
const PAGE = "https://bingx.com/en-gb/account/api/";

export default {
  name: "BingX",
  kind: "exchange",
  domains: [official("bingx.com", PAGE)],
  keyPage: official("https://bingx.com/account/api/", PAGE),
  keyPages: [official("bingx.com/account/api", PAGE), official("bingx.com/*/account/api", PAGE)],
  parts: ["key", "secret"],
  permissions: [
    official(
      { language: "en", read: ["Read"], trade: ["Spot Trading", "Perpetual Futures Trading"], withdraw: ["Withdraw"], manage: ["Universal Transfer", "Subaccount Management"] },
      PAGE,
    ),
  ],
  lapses: [official({ days: 14, since: "last-use", withoutAllowlist: true, above: "read", loses: "everything" }, PAGE)],
  maxKeys: official(20, PAGE),
  maxAddresses: official(20, PAGE),
  allowlistRequiredFor: official("withdraw", PAGE),
  permissionsEndpoint: observed27("GET /openApi/v1/account/apiPermissions", "https://bingx-api.github.io/docs-v3/"),
  unknown: { lookedOn: "2026-11-27", silent: "twoFactor secretShownOnce log" },
} satisfies Provider;
