import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Datadog",
  revoke: "https://app.datadoghq.com/organization-settings/api-keys",
  rules: [
    {
      id: "datadog-api-key",
      label: "Datadog API key",
      kind: "api-key",
      severity: "medium",
      grants: "write metrics and logs into your account",
      source: "https://docs.datadoghq.com/account_management/api-app-keys",
      words: ["datadog", "dd_", "dd-api", "ddog"],
      pattern: /[0-9A-Fa-f]{32}/,
    },
    {
      id: "datadog-application-key",
      label: "Datadog application key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your monitoring",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/datadog.go",
      words: ["datadog", "dd_", "dd-app", "ddog"],
      pattern: /[0-9a-z]{40}/,
    },
    {
      id: "datadog-app-token",
      label: "Datadog application key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your monitoring",
      source: "https://docs.datadoghq.com/account_management/api-app-keys",
      anchor: ["ddapp_", "ddpat_", "ddrc_"],
      pattern: /dd(?:app|pat|rc)_[0-9A-Za-z]{34,60}/,
    },
  ],
});
