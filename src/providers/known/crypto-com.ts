import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");

export default {
  name: "Crypto.com",
  kind: "exchange",
  domains: [observed("crypto.com", "https://crypto.com/exchange/user/settings/api-management")],
  keyPages: [observed("crypto.com/exchange/user/settings/api-management", "https://crypto.com/exchange/user/settings/api-management")],
  keyPage: observed("https://crypto.com/exchange/user/settings/api-management", "https://crypto.com/exchange/user/settings/api-management"),
} satisfies Provider;
