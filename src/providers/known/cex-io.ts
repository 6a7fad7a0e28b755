import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");
const { observed: observed21 } = checked("2026-11-21");
const SHAPES = "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors";

export default {
  name: "CEX.IO",
  kind: "exchange",
  domains: [observed21("cex.io", SHAPES)],
  likelyKeyPages: ["cex.io/trade/profile", "plus.cex.io/api-keys", "trade.cex.io/api-keys"],
  parts: ["key", "secret"],
  remarks: [observed("Its requests also need the user id beside key and secret.", SHAPES)],
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint", unconfirmed: "keyPage revoke" },
} satisfies Provider;
