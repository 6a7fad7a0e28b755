import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Amadeus",
  revoke: "https://developers.amadeus.com/my-apps",
  rules: [
    {
      id: "amadeus-api-key",
      label: "Amadeus API key",
      kind: "api-key",
      severity: "medium",
      grants: "search and book at your cost",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/amadeus",
      words: ["amadeus"],
      pattern: /[0-9A-Za-z]{32}/,
    },
    {
      id: "amadeus-api-secret",
      label: "Amadeus API secret",
      kind: "api-secret",
      severity: "medium",
      grants: "search and book at your cost",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/amadeus",
      words: ["amadeus"],
      pattern: /[0-9A-Za-z]{16}/,
    },
  ],
});
