import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "MailerSend",
  revoke: "https://app.mailersend.com/api-tokens",
  rules: [
    {
      id: "mailersend-api-token",
      label: "MailerSend API token",
      kind: "access-token",
      severity: "high",
      grants: "send mail as you",
      source: "https://developers.mailersend.com/general.html#authentication",
      anchor: "mlsn.",
      pattern: /mlsn\.[0-9a-f]{64}/,
    },
  ],
});
