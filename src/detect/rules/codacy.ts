import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Codacy",
  revoke: "https://app.codacy.com/account/access-management",
  rules: [
    {
      id: "codacy-token",
      label: "Codacy API token",
      kind: "access-token",
      severity: "medium",
      grants: "read code analysis",
      source: "https://docs.codacy.com/codacy-api/api-tokens",
      words: ["codacy"],
      pattern: /[a-f\d]{32}|[A-Za-z\d]{20}/,
    },
  ],
});
