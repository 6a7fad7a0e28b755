import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");
const KEYS = "https://cloud.google.com/docs/authentication/api-keys";
const MAPS = "https://developers.google.com/maps/api-security-best-practices";

export default {
  name: "Google",
  kind: "platform",
  domains: [
    observed21(
      "console.cloud.google.com aistudio.google.com/apikey aistudio.google.com/api-keys accounts.google.com myaccount.google.com console.firebase.google.com",
      KEYS,
    ),
  ],
  keyPage: observed21("https://console.cloud.google.com/apis/credentials", KEYS),
  keyPages: [
    observed21("console.cloud.google.com/apis/credentials", KEYS),
    observed21("console.cloud.google.com/iam-admin/serviceaccounts", KEYS),
    observed21("aistudio.google.com/apikey", "https://ai.google.dev/gemini-api/docs/api-key"),
    observed21("aistudio.google.com/api-keys", "https://ai.google.dev/gemini-api/docs/api-key"),
  ],
  log: observed21("https://console.cloud.google.com/logs/query", "https://cloud.google.com/logging/docs/audit"),
  parts: ["key"],
  families: [
    {
      name: "Google Maps Platform",
      keyPages: [observed21("console.cloud.google.com/google/maps-apis/credentials", MAPS)],
      allowlist: observed21(true, MAPS),
    },
  ],
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses keys twoFactor secretShownOnce permissionsEndpoint" },
} satisfies Provider;
