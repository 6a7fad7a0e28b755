import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "FreshBooks",
  revoke: "https://my.freshbooks.com/#/developer",
  rules: [
    {
      id: "freshbooks-access-token",
      label: "FreshBooks access token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your invoices",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/freshbooks.go",
      words: ["freshbooks"],
      pattern: /[0-9a-z]{64}/,
    },
  ],
});
