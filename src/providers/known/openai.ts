import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");

export default {
  name: "OpenAI",
  kind: "platform",
  domains: [observed("platform.openai.com", "https://platform.openai.com/api-keys")],
  keyPages: [observed("platform.openai.com/api-keys", "https://platform.openai.com/api-keys")],
  keyPage: observed("https://platform.openai.com/api-keys", "https://platform.openai.com/api-keys"),
} satisfies Provider;
