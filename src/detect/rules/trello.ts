import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Trello",
  revoke: "https://trello.com/power-ups/admin",
  rules: [
    {
      id: "trello-token",
      label: "Trello token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your boards",
      source: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization",
      anchor: "ATTA",
      pattern: /ATTA[0-9a-f]{64}[0-9A-F]{8}/,
    },
    {
      id: "trello-api-key",
      label: "Trello key",
      kind: "api-key",
      severity: "medium",
      grants: "use Trello as your app",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/trelloapikey",
      words: ["trello"],
      pattern: /[0-9a-z]{32}/,
    },
    {
      id: "trello-legacy-token",
      label: "Trello token or secret",
      kind: "access-token",
      severity: "high",
      grants: "read and change your boards",
      source: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization",
      words: ["trello"],
      pattern: /[0-9a-f]{64}/,
    },
  ],
});
