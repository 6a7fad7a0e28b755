import type { Provider } from "../provider.ts";

export default {
  name: "Gemini",
  keyPage: "https://exchange.gemini.com/settings/api",
} satisfies Provider;
