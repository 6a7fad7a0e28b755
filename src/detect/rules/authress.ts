import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Authress",
  revoke: "https://authress.io",
  rules: [
    {
      id: "authress-key",
      label: "Authress service client key",
      kind: "api-key",
      severity: "high",
      grants: "change who may do what",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/authress.go",
      anchor: [".acc_", ".acc-"],
      pattern: /(?:sc|ext|scauth|authress)_[A-Za-z\d]{5,30}\.[A-Za-z\d]{4,6}\.acc[_-][A-Za-z\d-]{10,32}\.[\w+\/=-]{30,120}/,
    },
  ],
});
