import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official21, observed: observed21 } = checked("2026-11-21");
const PAGE = "https://portal.independentreserve.com/settings/api-keys";

export default {
  name: "Independent Reserve",
  kind: "exchange",
  domains: [official21("independentreserve.com", "https://www.independentreserve.com/api")],
  keyPage: observed21(PAGE, PAGE),
  keyPages: [observed21("portal.independentreserve.com/settings/api-keys", PAGE)],
  likelyKeyPages: ["app.independentreserve.com/settings/api-keys"],
  parts: ["key", "secret"],
  likelyPermissions: [{ language: "en", read: ["Read-only", "Read only"], trade: ["Trade"], withdraw: ["Withdraw"] }],
  unknown: { lookedOn: "2026-11-21", silent: "lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint", unconfirmed: "permissions" },
} satisfies Provider;
