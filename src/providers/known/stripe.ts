import type { Provider } from "../provider.ts";

export default {
  name: "Stripe",
  keyPage: "https://dashboard.stripe.com/apikeys",
} satisfies Provider;
