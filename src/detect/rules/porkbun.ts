import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Porkbun",
  revoke: "https://porkbun.com/account/api",
  rules: [
    {
      id: "porkbun-secret-key",
      label: "Porkbun secret API key",
      kind: "api-secret",
      severity: "high",
      grants: "change domains and DNS",
      source: "https://porkbun.com/api/json/v3/documentation",
      anchor: "sk1_",
      pattern: /sk1_[a-f\d]{64}/,
    },
    {
      id: "porkbun-api-key",
      label: "Porkbun API key",
      kind: "api-key",
      severity: "medium",
      grants: "with its secret change domains",
      source: "https://porkbun.com/api/json/v3/documentation",
      anchor: "pk1_",
      pattern: /pk1_[a-f\d]{64}/,
    },
  ],
});
