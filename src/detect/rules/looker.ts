import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Looker",
  revoke: "https://cloud.google.com/looker/docs/api-auth",
  rules: [
    {
      id: "looker-client-secret",
      label: "Looker client secret",
      kind: "api-secret",
      severity: "high",
      grants: "read your data",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/looker.go",
      words: ["looker"],
      pattern: /[0-9a-z]{24}/,
    },
    {
      id: "looker-client-id",
      label: "Looker client ID",
      kind: "api-key",
      severity: "low",
      grants: "name your key, together with its secret",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/looker.go",
      words: ["looker"],
      pattern: /[0-9a-z]{20}/,
    },
  ],
});
