import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "GrowthBook",
  revoke: "https://app.growthbook.io/settings/keys",
  rules: [
    {
      id: "growthbook-secret-key",
      label: "GrowthBook secret key",
      kind: "api-secret",
      severity: "high",
      grants: "read or change feature flags",
      source: "https://docs.growthbook.io/api",
      anchor: ["secret_admin_", "secret_readonly_", "secret_user_"],
      pattern: /secret_(?:admin|readonly|user)_[A-Za-z\d]{20,60}/,
    },
  ],
});
