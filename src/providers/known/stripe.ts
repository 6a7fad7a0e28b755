import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");

export default {
  name: "Stripe",
  kind: "platform",
  domains: [observed("dashboard.stripe.com", "https://dashboard.stripe.com/apikeys")],
  keyPages: [observed("dashboard.stripe.com/apikeys", "https://dashboard.stripe.com/apikeys")],
  keyPage: observed("https://dashboard.stripe.com/apikeys", "https://dashboard.stripe.com/apikeys"),
} satisfies Provider;
