import type { Provider } from "../provider.ts";

export default {
  name: "Another service",
  kind: "platform",
  domains: [],
} satisfies Provider;
