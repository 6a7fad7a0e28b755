import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");
const TOKENS = "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/";

export default {
  name: "Cloudflare",
  kind: "platform",
  domains: [observed21("cloudflare.com", TOKENS)],
  keyPage: observed21("https://dash.cloudflare.com/profile/api-tokens", TOKENS),
  keyPages: [observed21("dash.cloudflare.com/profile/api-tokens", TOKENS), observed21("dash.cloudflare.com/*/api-tokens", TOKENS)],
  parts: ["key"],
  permissions: [observed21({ language: "en", read: ["Read"], manage: ["Edit"] }, TOKENS)],
  allowlist: observed21(true, TOKENS),
  secretShownOnce: observed21(true, TOKENS),
  unknown: { lookedOn: "2026-11-21", silent: "lapses keys twoFactor log permissionsEndpoint" },
} satisfies Provider;
