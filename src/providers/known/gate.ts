import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official, observed } = checked("2026-11-20");

export default {
  name: "Gate",
  kind: "exchange",
  domains: [observed("gate.com gate.io gate.us", "https://www.gate.com/myaccount/profile/api-key/manage")],
  keyPages: [observed("gate.com/myaccount/profile/api-key/manage", "https://www.gate.com/myaccount/profile/api-key/manage")],
  keyPage: observed("https://www.gate.com/myaccount/profile/api-key/manage", "https://www.gate.com/myaccount/profile/api-key/manage"),
  lapses: [official({"days":90,"since":"creation","withoutAllowlist":true,"loses":"everything"}, "https://www.gate.com/help/guide/faq/17521/how-to-utilize-api")],
} satisfies Provider;
