import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Brevo",
  revoke: "https://app.brevo.com/settings/keys/api",
  rules: [
    {
      id: "brevo-api-key",
      label: "Brevo API key",
      kind: "api-key",
      severity: "high",
      grants: "send mail as you and read your contacts",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/sendinblue.go",
      anchor: "xkeysib-",
      pattern: /xkeysib-[0-9A-Fa-f]{64}-[0-9A-Za-z]{16}/,
    },
    {
      id: "brevo-smtp-key",
      label: "Brevo SMTP key",
      kind: "password",
      severity: "high",
      grants: "send mail as you",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/sendinbluev2",
      anchor: "xsmtpsib-",
      pattern: /xsmtpsib-[0-9A-Fa-f]{64}-[0-9A-Za-z]{16}/,
    },
  ],
});
