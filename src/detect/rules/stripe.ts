import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Stripe",
  revoke: "https://dashboard.stripe.com/apikeys",
  rules: [
    {
      id: "stripe-secret-key",
      label: "Stripe live secret key",
      kind: "api-key",
      severity: "high",
      grants: "charge, refund and read your customers' payments",
      source: "https://docs.stripe.com/keys",
      anchor: ["sk_live_", "sk_prod_", "sk_org_live_"],
      pattern: /sk_(?:live|prod|org_live)_[0-9A-Za-z]{14,250}/,
    },
    {
      id: "stripe-restricted-key",
      label: "Stripe live restricted key",
      kind: "api-key",
      severity: "high",
      grants: "do what it was restricted to in your payments",
      source: "https://docs.stripe.com/keys",
      anchor: ["rk_live_", "rk_prod_"],
      pattern: /rk_(?:live|prod)_[0-9A-Za-z]{14,250}/,
    },
    {
      id: "stripe-test-key",
      label: "Stripe test key",
      kind: "api-key",
      severity: "low",
      grants: "act in your test data only",
      source: "https://docs.stripe.com/keys",
      anchor: ["sk_test_", "rk_test_", "sk_org_test_"],
      pattern: /(?:sk_org|sk|rk)_test_[0-9A-Za-z]{14,250}/,
    },
    {
      id: "stripe-webhook-secret",
      label: "Webhook signing secret",
      kind: "api-secret",
      severity: "medium",
      grants: "forge webhook events to your server",
      source: "https://docs.stripe.com/webhooks",
      anchor: "whsec_",
      pattern: /whsec_[0-9A-Za-z+/=]{24,80}/,
    },
  ],
});
