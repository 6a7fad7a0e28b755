import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Private AI",
  revoke: "https://portal.private-ai.com",
  rules: [
    {
      id: "privateai-key",
      label: "Private AI API key",
      kind: "api-key",
      severity: "medium",
      grants: "redact texts at your cost",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/privateai.go",
      words: ["privateai", "private_ai", "private-ai"],
      pattern: /[a-z\d]{32}/,
    },
  ],
});
