import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Squarespace",
  revoke: "https://account.squarespace.com",
  rules: [
    {
      id: "squarespace-api-key",
      label: "Squarespace API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change orders and products",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/squarespace.go",
      words: ["squarespace"],
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
    },
  ],
});
