import type { Provider } from "../provider.ts";

export default {
  name: "Another service",
} satisfies Provider;
