import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Infracost",
  revoke: "https://dashboard.infracost.io",
  rules: [
    {
      id: "infracost-key",
      label: "Infracost API key",
      kind: "api-key",
      severity: "medium",
      grants: "read cost estimates",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/infracost.go",
      anchor: "ico-",
      pattern: /ico-[A-Za-z\d]{32}/,
    },
  ],
});
