import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official, observed } = checked("2026-11-20");
const { observed: observed21 } = checked("2026-11-21");
const PAGE = "https://app.hyperliquid.xyz/API";
const NONCES = "https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/nonces-and-api-wallets";
const GUIDES = "https://github.com/hummingbot/hummingbot-site/tree/main/docs/exchanges";

export default {
  name: "Hyperliquid",
  kind: "exchange",
  domains: [observed("app.hyperliquid.xyz", GUIDES)],
  otherDomains: [observed21("hyperliquid.xyz hyperliquid.gitbook.io", NONCES)],
  keyPage: observed(PAGE, GUIDES),
  keyPages: [observed("app.hyperliquid.xyz/API", GUIDES)],
  parts: ["secret"],
  allowlist: observed(false, GUIDES),
  lapses: [observed({ days: 180, since: "creation", withoutAllowlist: false, loses: "everything" }, "https://docs.rs/df-hyperliquid-core")],
  permissionsEndpoint: official("info, type extraAgents: public by address", "https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint"),
  remarks: [
    observed("An API wallet signs trades and cannot move funds. The main wallet's own key can: never give that one to a bot.", GUIDES),
    official("There is nothing to revoke: approving another API wallet replaces this one. Never use its address again.", NONCES),
  ],
  unknown: { lookedOn: "2026-11-21", silent: "permissions keys twoFactor secretShownOnce log" },
} satisfies Provider;
