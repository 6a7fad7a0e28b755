import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "MaxMind",
  revoke: "https://www.maxmind.com/en/accounts/current/license-key",
  rules: [
    {
      id: "maxmind-license-key",
      label: "MaxMind licence key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/maxmind.go",
      anchor: "_mmk",
      pattern: /[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk/,
    },
    {
      id: "maxmind-legacy-key",
      label: "MaxMind licence key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/maxmindlicense",
      words: ["maxmind", "geoip", "geolite"],
      pattern: /[0-9A-Za-z]{16}/,
    },
  ],
});
