import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "LocationIQ",
  revoke: "https://my.locationiq.com",
  rules: [
    {
      id: "locationiq-access-token",
      label: "LocationIQ access token",
      kind: "access-token",
      severity: "medium",
      grants: "use up your plan",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/locationiq",
      anchor: "pk.",
      pattern: /pk\.[0-9a-f]{32}/,
    },
  ],
});
