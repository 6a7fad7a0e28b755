import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Finicity",
  revoke: "https://developer.mastercard.com/account/log-in",
  rules: [
    {
      id: "finicity-app-key",
      label: "Finicity app key",
      kind: "api-key",
      severity: "high",
      grants: "read the bank accounts your customers linked",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/finicity.go",
      words: ["finicity"],
      pattern: /[0-9A-Fa-f]{32}/,
    },
    {
      id: "finicity-partner-secret",
      label: "Finicity partner secret",
      kind: "api-secret",
      severity: "high",
      grants: "read the bank accounts your customers linked",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/finicity.go",
      words: ["finicity"],
      pattern: /[0-9A-Za-z]{20}/,
    },
  ],
});
