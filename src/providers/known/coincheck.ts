import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official21, observed: observed21 } = checked("2026-11-21");
const DOCS = "https://coincheck.com/ja/documents/exchange/api";

export default {
  name: "Coincheck",
  kind: "exchange",
  domains: [official21("coincheck.com", DOCS)],
  keyPage: observed21("https://coincheck.com/ja/api_settings", "https://coincheck.com/ja/api_settings"),
  keyPages: [observed21("coincheck.com/*/api_settings", "https://coincheck.com/ja/api_settings")],
  likelyKeyPages: ["coincheck.com/api_settings"],
  parts: ["key", "secret"],
  allowlist: official21(true, DOCS),
  likelyPermissions: [{ language: "ja", read: ["残高", "取引履歴"], trade: ["注文", "新規注文", "取引"], withdraw: ["送金", "出金"] }],
  unknown: { lookedOn: "2026-11-21", silent: "lapses keys twoFactor secretShownOnce log permissionsEndpoint", unconfirmed: "permissions" },
} satisfies Provider;
