import type { Provider } from "../provider.ts";

export default {
  name: "GitHub",
  keyPage: "https://github.com/settings/tokens",
} satisfies Provider;
