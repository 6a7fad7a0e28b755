import type { Provider } from "../provider.ts";

export default {
  name: "Slack",
  keyPage: "https://api.slack.com/apps",
} satisfies Provider;
