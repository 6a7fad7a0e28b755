import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Razorpay",
  revoke: "https://dashboard.razorpay.com/app/website-app-settings/api-keys",
  rules: [
    {
      id: "razorpay-key-secret",
      label: "Razorpay key secret",
      kind: "api-secret",
      severity: "high",
      grants: "take payments and issue refunds",
      source: "https://razorpay.com/docs/api/authentication",
      words: ["razorpay", "rzp_live", "rzp_test"],
      pattern: /[0-9A-Za-z]{20,50}/,
    },
  ],
});
