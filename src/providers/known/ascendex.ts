import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");
const GUIDES = "https://github.com/hummingbot/hummingbot-site/tree/main/docs/exchanges";

export default {
  name: "AscendEX",
  kind: "exchange",
  domains: [observed("ascendex.com", GUIDES)],
  likelyKeyPages: ["ascendex.com/*/user-api-management/api-key", "ascendex.com/*/apikeys"],
  parts: ["key", "secret"],
  lapses: [observed({ days: 365, since: "creation", withoutAllowlist: true, loses: "everything" }, GUIDES)],
  maxAddresses: observed(20, GUIDES),
  secretShownOnce: observed(true, GUIDES),
  unknown: { lookedOn: "2026-11-20", silent: "permissions keys twoFactor log permissionsEndpoint", unconfirmed: "keyPage revoke" },
} satisfies Provider;
