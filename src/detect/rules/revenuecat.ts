import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "RevenueCat",
  revoke: "https://app.revenuecat.com",
  rules: [
    {
      id: "revenuecat-secret-key",
      label: "RevenueCat secret key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your customers' subscriptions",
      source: "https://www.revenuecat.com/docs/projects/authentication",
      words: ["revenuecat"],
      pattern: /(?:sk|atk)_[0-9A-Za-z]{26,40}/,
    },
  ],
});
