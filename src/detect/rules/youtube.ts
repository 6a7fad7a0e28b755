import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "YouTube",
  revoke: "https://console.cloud.google.com/apis/credentials",
  rules: [
    {
      id: "youtube-api-key",
      label: "YouTube API key",
      kind: "api-key",
      severity: "medium",
      grants: "spend your quota",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/youtubeapikey",
      words: ["youtube"],
      pattern: /(?:AIza[0-9A-Za-z_-]{35}|[0-9A-Za-z_-]{39})/,
    },
  ],
});
