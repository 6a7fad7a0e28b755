import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Fitbit",
  revoke: "https://dev.fitbit.com/apps",
  rules: [
    {
      id: "fitbit-client-secret",
      label: "Fitbit client secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your app",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/fitbit",
      words: ["fitbit"],
      pattern: /[0-9a-f]{32}/,
    },
  ],
});
