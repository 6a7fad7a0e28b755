import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Split",
  revoke: "https://app.split.io/admin",
  rules: [
    {
      id: "split-key",
      label: "Split API key",
      kind: "api-key",
      severity: "high",
      grants: "read or change feature flags",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/splitio",
      words: ["splitio", "split_io", "split.io", "split_api"],
      pattern: /[a-z\d]{52}/,
    },
  ],
});
