import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Amplitude",
  revoke: "https://app.amplitude.com",
  rules: [
    {
      id: "amplitude-secret-key",
      label: "Amplitude secret key",
      kind: "api-secret",
      severity: "medium",
      grants: "read your analytics",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/amplitudeapikey",
      words: ["amplitude"],
      pattern: /[0-9a-f]{32}/,
    },
  ],
});
