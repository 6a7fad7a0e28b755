import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");
const KEYS = "https://docs.stripe.com/keys";

export default {
  name: "Stripe",
  kind: "platform",
  domains: [observed21("dashboard.stripe.com", KEYS)],
  keyPage: observed21("https://dashboard.stripe.com/apikeys", KEYS),
  keyPages: [observed21("dashboard.stripe.com/apikeys", KEYS), observed21("dashboard.stripe.com/test/apikeys", KEYS)],
  log: observed21("https://dashboard.stripe.com/logs", "https://docs.stripe.com/development/dashboard/request-logs"),
  parts: ["key"],
  permissions: [observed21({ language: "en", read: ["Read"], manage: ["Write"] }, KEYS)],
  allowlist: observed21(true, KEYS),
  secretShownOnce: observed21(true, KEYS),
  unknown: { lookedOn: "2026-11-21", silent: "lapses keys twoFactor permissionsEndpoint" },
} satisfies Provider;
