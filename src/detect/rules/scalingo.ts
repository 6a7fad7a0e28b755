import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Scalingo",
  revoke: "https://dashboard.scalingo.com/account/tokens",
  rules: [
    {
      id: "scalingo-token",
      label: "Scalingo API token",
      kind: "access-token",
      severity: "high",
      grants: "deploy and manage your apps",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/scalingo.go",
      anchor: "tk-us-",
      pattern: /tk-us-[\w-]{48}/,
    },
  ],
});
