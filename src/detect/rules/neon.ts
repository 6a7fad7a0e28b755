import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Neon",
  revoke: "https://console.neon.tech/app/settings/api-keys",
  rules: [
    {
      id: "neon-key",
      label: "Neon API key",
      kind: "api-key",
      severity: "high",
      grants: "manage your databases",
      source: "https://neon.com/docs/manage/api-keys",
      anchor: "napi_",
      pattern: /napi_[a-z\d]{64}/,
    },
    {
      id: "neon-password",
      label: "Neon database password",
      kind: "password",
      severity: "high",
      grants: "read and write the database",
      source: "https://neon.com/docs/connect/connect-from-any-app",
      anchor: "npg_",
      pattern: /npg_[A-Za-z\d]{12,16}/,
    },
  ],
});
