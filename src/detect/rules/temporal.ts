import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Temporal",
  revoke: "https://cloud.temporal.io/settings/api-keys",
  rules: [
    {
      id: "temporal-cloud-key",
      label: "Temporal Cloud API key",
      kind: "api-key",
      severity: "high",
      grants: "run and read your workflows",
      source: "https://docs.temporal.io/cloud/api-keys",
      anchor: "tmprl_",
      pattern: /tmprl_[A-Za-z\d]{32}_[A-Za-z\d]{64}/,
    },
  ],
});
