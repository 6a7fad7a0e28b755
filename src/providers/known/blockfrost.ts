import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");
const SDK = "https://github.com/blockfrost/blockfrost-js";

export default {
  name: "Blockfrost",
  kind: "data",
  domains: [observed("blockfrost.io", SDK)],
  keyPage: observed("https://blockfrost.io/dashboard", SDK),
  keyPages: [observed("blockfrost.io/dashboard", SDK)],
  parts: ["key"],
  unknown: { lookedOn: "2026-11-20", silent: "permissions lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
