import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");
const { observed: observed21 } = checked("2026-11-21");
const DOCS = "https://docs.metamask.io/developer-tools/dashboard/";

export default {
  name: "Infura",
  kind: "data",
  domains: [observed("infura.io developer.metamask.io", DOCS)],
  keyPage: observed21("https://developer.metamask.io/", DOCS),
  keyPages: [observed21("developer.metamask.io/key", DOCS), observed21("app.infura.io/key", DOCS)],
  likelyKeyPages: ["developer.metamask.io/", "infura.io/dashboard"],
  parts: ["key", "secret"],
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
