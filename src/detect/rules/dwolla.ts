import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Dwolla",
  revoke: "https://dashboard.dwolla.com/applications-legacy",
  rules: [
    {
      id: "dwolla-secret",
      label: "Dwolla secret",
      kind: "api-secret",
      severity: "high",
      grants: "send bank transfers",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/dwolla",
      words: ["dwolla"],
      pattern: /[0-9A-Za-z_-]{50}/,
    },
  ],
});
