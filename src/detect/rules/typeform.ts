import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Typeform",
  revoke: "https://admin.typeform.com/user/tokens",
  rules: [
    {
      id: "typeform-personal-token",
      label: "Typeform personal token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your forms and answers",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/typeform.go",
      anchor: "tfp_",
      pattern: /tfp_[0-9A-Za-z_.=-]{40,60}/,
    },
    {
      id: "typeform-token",
      label: "Typeform token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your forms and answers",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/typeform",
      words: ["typeform"],
      pattern: /[0-9A-Za-z]{44}/,
    },
  ],
});
