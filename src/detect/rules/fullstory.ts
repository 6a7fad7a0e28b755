import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Fullstory",
  revoke: "https://app.fullstory.com/ui/settings/apikeys",
  rules: [
    {
      id: "fullstory-api-key",
      label: "Fullstory API key",
      kind: "api-key",
      severity: "high",
      grants: "read your users' sessions",
      source: "https://developer.fullstory.com/server/authentication",
      anchor: ["na1.", "eu1."],
      pattern: /(?:na|eu)1\.[0-9A-Za-z+/]{60,120}={0,2}/,
    },
    {
      id: "fullstory-key",
      label: "Fullstory API key",
      kind: "api-key",
      severity: "high",
      grants: "read your users' sessions",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/fullstory",
      words: ["fullstory"],
      pattern: /[0-9A-Za-z+/]{88}/,
    },
  ],
});
