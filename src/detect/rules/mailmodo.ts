import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mailmodo",
  revoke: "https://manage.mailmodo.com",
  rules: [
    {
      id: "mailmodo-api-key",
      label: "Mailmodo API key",
      kind: "api-key",
      severity: "high",
      grants: "send mail to your contacts",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/mailmodo",
      words: ["mailmodo"],
      pattern: /[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}/,
    },
  ],
});
