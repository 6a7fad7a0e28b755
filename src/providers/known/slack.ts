import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");

export default {
  name: "Slack",
  kind: "platform",
  domains: [observed("api.slack.com", "https://api.slack.com/apps")],
  keyPages: [observed("api.slack.com/apps", "https://api.slack.com/apps")],
  keyPage: observed("https://api.slack.com/apps", "https://api.slack.com/apps"),
} satisfies Provider;
