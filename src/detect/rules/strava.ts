import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Strava",
  revoke: "https://www.strava.com/settings/api",
  rules: [
    {
      id: "strava-token",
      label: "Strava token or secret",
      kind: "access-token",
      severity: "medium",
      grants: "read your activities",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/strava",
      words: ["strava"],
      pattern: /[0-9a-f]{40}/,
    },
  ],
});
