import type { Provider } from "../provider.ts";

export default {
  name: "Kraken",
  keyPage: "https://www.kraken.com/u/security/api",
} satisfies Provider;
