import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official27 } = checked("2026-11-27");
const { observed: observed21 } = checked("2026-11-21");
const TOKENS = "https://docs.slack.dev/authentication/tokens";

export default {
  name: "Slack",
  kind: "platform",
  domains: [observed21("api.slack.com", TOKENS)],
  keyPage: observed21("https://api.slack.com/apps", TOKENS),
  keyPages: [observed21("api.slack.com/apps", TOKENS)],
  parts: ["key"],
  remarks: [official27("A token never ends by itself, unless the app uses token rotation.", "https://docs.slack.dev/authentication/using-token-rotation")],
  unknown: { lookedOn: "2026-11-27", silent: "permissions lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
