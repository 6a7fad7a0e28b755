import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");
const DOCS = "https://discord.com/developers/docs/quick-start/getting-started";

export default {
  name: "Discord",
  kind: "platform",
  domains: [observed21("discord.com/developers", DOCS)],
  keyPage: observed21("https://discord.com/developers/applications", DOCS),
  keyPages: [observed21("discord.com/developers/applications", DOCS)],
  parts: ["key"],
  secretShownOnce: observed21(true, DOCS),
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses addresses keys twoFactor log permissionsEndpoint" },
} satisfies Provider;
