import type { Provider } from "../provider.ts";

export default {
  name: "Anthropic",
  keyPage: "https://console.anthropic.com/settings/keys",
} satisfies Provider;
