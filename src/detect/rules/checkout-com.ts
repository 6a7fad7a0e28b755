import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Checkout.com",
  revoke: "https://dashboard.checkout.com/developers/keys",
  rules: [
    {
      id: "checkout-com-secret-key",
      label: "Checkout.com secret key",
      kind: "api-key",
      severity: "high",
      grants: "take payments and issue refunds",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/checkout",
      anchor: "sk_",
      pattern: /sk_(?:test_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    {
      id: "checkout-com-key",
      label: "Checkout.com secret key",
      kind: "api-key",
      severity: "high",
      grants: "take payments and issue refunds",
      source: "https://www.checkout.com/docs",
      words: ["checkout.com", "checkout_", "checkoutcom", "checkout-com", "cko_"],
      pattern: /sk_(?:sbox_)?[a-z2-7]{26}[0-9a-z*#$=]/,
    },
  ],
});
