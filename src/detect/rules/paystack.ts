import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Paystack",
  revoke: "https://dashboard.paystack.com/#/settings/developers",
  rules: [
    {
      id: "paystack-secret-key",
      label: "Paystack secret key",
      kind: "api-key",
      severity: "high",
      grants: "take payments and send transfers",
      source: "https://paystack.com/docs/api/authentication",
      anchor: ["sk_live_", "sk_test_"],
      pattern: /sk_(?:live|test)_[0-9a-f]{40}/,
    },
  ],
});
