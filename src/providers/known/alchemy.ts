import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");
const DOCS = "https://www.alchemy.com/docs/create-an-api-key";

export default {
  name: "Alchemy",
  kind: "data",
  domains: [observed("dashboard.alchemy.com", DOCS)],
  keyPage: observed("https://dashboard.alchemy.com/apps", DOCS),
  keyPages: [observed("dashboard.alchemy.com/apps", DOCS)],
  parts: ["key"],
  remarks: [observed("The key is part of the node's address: whoever sees the address has the key.", DOCS)],
  unknown: { lookedOn: "2026-11-20", silent: "permissions lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
