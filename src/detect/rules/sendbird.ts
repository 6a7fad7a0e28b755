import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Sendbird",
  revoke: "https://dashboard.sendbird.com",
  rules: [
    {
      id: "sendbird-api-token",
      label: "Sendbird API token",
      kind: "access-token",
      severity: "high",
      grants: "read and write messages of your users",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/sendbird.go",
      words: ["sendbird"],
      pattern: /(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{24})/,
    },
    {
      id: "sendbird-app-id",
      label: "Sendbird application ID",
      kind: "api-key",
      severity: "low",
      grants: "name your application",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/sendbird.go",
      words: ["sendbird"],
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
    },
  ],
});
