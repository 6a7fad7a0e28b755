import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Airtable",
  revoke: "https://airtable.com/create/tokens",
  rules: [
    {
      id: "airtable-personal-token",
      label: "Airtable personal access token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your bases",
      source: "https://airtable.com/developers/web/guides/personal-access-tokens",
      anchor: "pat",
      opensRun: true,
      pattern: /pat[0-9A-Za-z]{14}\.[0-9a-f]{64}/,
    },
    {
      id: "airtable-api-key",
      label: "Airtable API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your bases",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/airtable.go",
      words: ["airtable"],
      pattern: /[0-9A-Za-z]{17}/,
    },
  ],
});
