import type { Provider } from "../provider.ts";

export default {
  name: "OpenAI",
  keyPage: "https://platform.openai.com/api-keys",
} satisfies Provider;
