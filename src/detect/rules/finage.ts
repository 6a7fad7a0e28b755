import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Finage",
  revoke: "https://moon.finage.co.uk",
  rules: [
    {
      id: "finage-api-key",
      label: "Finage API key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/finage",
      anchor: "API_KEY",
      pattern: /API_KEY[0-9A-Z]{32}/,
    },
  ],
});
