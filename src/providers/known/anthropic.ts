import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");

export default {
  name: "Anthropic",
  kind: "platform",
  domains: [observed("console.anthropic.com platform.claude.com", "https://console.anthropic.com/settings/keys")],
  keyPages: [observed("console.anthropic.com/settings/keys", "https://console.anthropic.com/settings/keys")],
  keyPage: observed("https://console.anthropic.com/settings/keys", "https://console.anthropic.com/settings/keys"),
} satisfies Provider;
