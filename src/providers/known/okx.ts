import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official, observed } = checked("2026-11-20");

export default {
  name: "OKX",
  kind: "exchange",
  domains: [observed("okx.com", "https://www.okx.com/account/my-api")],
  keyPages: [observed("okx.com/account/my-api", "https://www.okx.com/account/my-api")],
  keyPage: observed("https://www.okx.com/account/my-api", "https://www.okx.com/account/my-api"),
  lapses: [official({"days":14,"since":"last-use","withoutAllowlist":true,"loses":"everything"}, "https://www.okx.com/docs-v5/en/")],
  maxAddresses: official(20, "https://www.okx.com/help/api-faq"),
} satisfies Provider;
