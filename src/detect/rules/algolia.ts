import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Algolia",
  revoke: "https://dashboard.algolia.com/account/api-keys",
  rules: [
    {
      id: "algolia-api-key",
      label: "Algolia API key",
      kind: "api-key",
      severity: "high",
      grants: "read or change your indexes",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/algolia.go",
      words: ["algolia"],
      pattern: /[0-9a-z]{32}/,
    },
  ],
});
