import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official21, observed: observed21 } = checked("2026-11-21");
const DOCS = "https://github.com/3commas-io/3commas-official-api-docs";

export default {
  name: "3Commas",
  kind: "data",
  domains: [observed21("3commas.io/api_access_tokens app.3commas.io/api_access_tokens", DOCS)],
  keyPage: observed21("https://3commas.io/api_access_tokens", "https://3commas.io/api_access_tokens"),
  keyPages: [observed21("3commas.io/api_access_tokens", "https://3commas.io/api_access_tokens")],
  likelyKeyPages: ["app.3commas.io/api_access_tokens"],
  parts: ["key", "secret"],
  permissions: [
    official21(
      {
        language: "en",
        read: ["ACCOUNTS_READ", "BOTS_READ", "SMART_TRADES_READ", "Accounts read", "Bots read", "Smart trades read"],
        trade: ["BOTS_WRITE", "SMART_TRADES_WRITE", "Bots write", "Smart trades write"],
        manage: ["ACCOUNTS_WRITE", "Accounts write"],
      },
      DOCS,
    ),
  ],
  secretShownOnce: official21(true, DOCS),
  remarks: [official21("Such a key acts on every exchange account that is linked to 3Commas.", DOCS)],
  unknown: { lookedOn: "2026-11-21", silent: "lapses addresses keys twoFactor log permissionsEndpoint" },
} satisfies Provider;
