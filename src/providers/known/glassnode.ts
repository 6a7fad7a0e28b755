import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");
const PAGE = "https://studio.glassnode.com/settings/api";

export default {
  name: "Glassnode",
  kind: "data",
  domains: [observed21("studio.glassnode.com", PAGE)],
  keyPage: observed21(PAGE, PAGE),
  keyPages: [observed21("studio.glassnode.com/settings/api", PAGE)],
  parts: ["key"],
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
