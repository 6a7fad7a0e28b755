import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");
const TOKENS = "https://docs.slack.dev/authentication/tokens";

export default {
  name: "Slack",
  kind: "platform",
  domains: [observed21("api.slack.com", TOKENS)],
  keyPage: observed21("https://api.slack.com/apps", TOKENS),
  keyPages: [observed21("api.slack.com/apps", TOKENS)],
  parts: ["key"],
} satisfies Provider;
