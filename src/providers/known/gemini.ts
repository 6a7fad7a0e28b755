import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");

export default {
  name: "Gemini",
  kind: "exchange",
  domains: [observed("gemini.com", "https://exchange.gemini.com/settings/api")],
  keyPages: [observed("exchange.gemini.com/settings/api", "https://exchange.gemini.com/settings/api")],
  keyPage: observed("https://exchange.gemini.com/settings/api", "https://exchange.gemini.com/settings/api"),
} satisfies Provider;
