import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");
const KEYS = "https://help.openai.com/en/articles/8867743-assign-api-key-permissions";

export default {
  name: "OpenAI",
  kind: "platform",
  domains: [observed21("platform.openai.com", KEYS)],
  keyPage: observed21("https://platform.openai.com/api-keys", KEYS),
  keyPages: [observed21("platform.openai.com/api-keys", KEYS), observed21("platform.openai.com/settings/organization/api-keys", KEYS)],
  log: observed21("https://platform.openai.com/usage", KEYS),
  parts: ["key"],
  permissions: [observed21({ language: "en", read: ["Read Only", "Read only"], manage: ["All", "Write"] }, KEYS)],
  secretShownOnce: observed21(true, KEYS),
  unknown: { lookedOn: "2026-11-21", silent: "lapses addresses keys twoFactor permissionsEndpoint" },
} satisfies Provider;
