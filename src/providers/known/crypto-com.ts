import type { Provider } from "../provider.ts";

export default {
  name: "Crypto.com",
  keyPage: "https://crypto.com/exchange/user/settings/api-management",
} satisfies Provider;
