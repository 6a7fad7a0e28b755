import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official } = checked("2026-11-20");
const { official: official21 } = checked("2026-11-21");
const AUTH = "https://docs.whitebit.com/private/http-auth";

export default {
  name: "WhiteBIT",
  kind: "exchange",
  domains: [official21("whitebit.com whitebit.eu", AUTH)],
  keyPage: official21("https://whitebit.com/settings/api", AUTH),
  keyPages: [official21("whitebit.com/settings/api", AUTH), official21("whitebit.eu/settings/api", AUTH)],
  parts: ["key", "secret"],
  allowlist: official(true, AUTH),
  twoFactor: official("required", AUTH),
  secretShownOnce: official(true, AUTH),
  likelyPermissions: [{ language: "en", trade: ["Info + Trading", "Info and Trading"], withdraw: ["Info + Trading + Deposits and Withdrawals", "Deposit and withdrawal"] }],
  unknown: { lookedOn: "2026-11-21", silent: "lapses keys log permissionsEndpoint", unconfirmed: "permissions" },
} satisfies Provider;
