import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Sunshine Conversations",
  revoke: "https://app.smooch.io",
  rules: [
    {
      id: "smooch-api-key",
      label: "Sunshine Conversations key",
      kind: "api-key",
      severity: "low",
      grants: "name your key, together with its secret",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/smooch",
      anchor: "act_",
      pattern: /act_[0-9a-f]{24}/,
    },
    {
      id: "smooch-secret",
      label: "Sunshine Conversations secret",
      kind: "api-secret",
      severity: "high",
      grants: "read and write your conversations",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/smooch",
      words: ["smooch"],
      pattern: /[0-9A-Za-z_-]{86}/,
    },
  ],
});
