import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");
const DOCS = "https://docs.claude.com/en/api/overview";

export default {
  name: "Anthropic",
  kind: "platform",
  domains: [observed21("console.anthropic.com platform.claude.com", DOCS)],
  keyPage: observed21("https://console.anthropic.com/settings/keys", DOCS),
  keyPages: [observed21("console.anthropic.com/settings/keys", DOCS), observed21("platform.claude.com/settings/keys", DOCS)],
  log: observed21("https://console.anthropic.com/usage", DOCS),
  parts: ["key"],
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses addresses keys twoFactor secretShownOnce permissionsEndpoint" },
} satisfies Provider;
