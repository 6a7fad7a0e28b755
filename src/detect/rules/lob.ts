import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Lob",
  revoke: "https://dashboard.lob.com/settings/api-keys",
  rules: [
    {
      id: "lob-api-key",
      label: "Lob API key",
      kind: "api-key",
      severity: "high",
      grants: "print and send mail at your cost",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/lob.go",
      anchor: ["live_", "test_"],
      pattern: /(?:live|test)_[0-9A-Fa-f]{35}/,
    },
    {
      id: "lob-secret-key",
      label: "Lob API key",
      kind: "api-key",
      severity: "high",
      grants: "print and send mail at your cost",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/lob",
      words: ["lob_", "lob.com"],
      pattern: /[0-9A-Za-z_]{40}/,
    },
  ],
});
