import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");
const SECRETS = "https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials";

export default {
  name: "Azure",
  kind: "platform",
  domains: [observed21("portal.azure.com entra.microsoft.com login.microsoftonline.com", SECRETS)],
  keyPage: observed21("https://portal.azure.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade", SECRETS),
  likelyKeyPages: ["portal.azure.com/", "entra.microsoft.com/"],
  parts: ["secret"],
  secretShownOnce: observed21(true, SECRETS),
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses addresses keys twoFactor log permissionsEndpoint" },
} satisfies Provider;
