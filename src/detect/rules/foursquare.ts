import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Foursquare",
  revoke: "https://foursquare.com/developers",
  rules: [
    {
      id: "foursquare-client-secret",
      label: "Foursquare client secret",
      kind: "api-secret",
      severity: "medium",
      grants: "spend your quota",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/foursquare",
      words: ["foursquare", "fsq"],
      pattern: /[0-9A-Z]{48}/,
    },
    {
      id: "foursquare-api-key",
      label: "Foursquare API key",
      kind: "api-key",
      severity: "medium",
      grants: "spend your quota",
      source: "https://docs.foursquare.com",
      anchor: "fsq3",
      pattern: /fsq3[0-9A-Za-z+/=]{44}/,
    },
  ],
});
