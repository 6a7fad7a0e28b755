import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Opsgenie",
  revoke: "https://app.opsgenie.com/settings/api-key-management",
  rules: [
    {
      id: "opsgenie-api-key",
      label: "Opsgenie API key",
      kind: "api-key",
      severity: "high",
      grants: "raise alerts and change your on-call setup",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/opsgenie",
      words: ["opsgenie", "ops_genie"],
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
    },
  ],
});
