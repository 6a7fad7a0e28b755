import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mailjet",
  revoke: "https://app.mailjet.com/account/apikeys",
  rules: [
    {
      id: "mailjet-api-key",
      label: "Mailjet key or secret",
      kind: "api-key",
      severity: "high",
      grants: "send mail as you",
      source: "https://dev.mailjet.com/email/guides",
      words: ["mailjet"],
      pattern: /[0-9A-Za-z]{32}/,
    },
    {
      id: "mailjet-basic-auth",
      label: "Mailjet credentials",
      kind: "password",
      severity: "high",
      grants: "send mail as you",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/mailjetbasicauth",
      words: ["mailjet"],
      pattern: /[0-9A-Za-z+/]{86,88}={0,2}/,
    },
  ],
});
