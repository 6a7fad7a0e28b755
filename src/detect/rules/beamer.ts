import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Beamer",
  revoke: "https://app.getbeamer.com",
  rules: [
    {
      id: "beamer-api-key",
      label: "Beamer API key",
      kind: "api-key",
      severity: "medium",
      grants: "post news to your users",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/beamer.go",
      words: ["beamer"],
      pattern: /b_[0-9A-Za-z=_+/-]{44}/,
    },
  ],
});
