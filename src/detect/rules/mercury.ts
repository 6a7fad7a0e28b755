import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mercury",
  revoke: "https://app.mercury.com/settings/tokens",
  rules: [
    {
      id: "mercury-api-token",
      label: "Mercury API token",
      kind: "access-token",
      severity: "high",
      grants: "read your accounts and send money",
      source: "https://docs.mercury.com/reference/getting-started-with-your-api",
      anchor: ["mercury_production_", "mercury_sandbox_"],
      pattern: /mercury_(?:production|sandbox)_[0-9a-z_]{3,8}_[0-9A-Za-z]{20,80}/,
    },
  ],
});
