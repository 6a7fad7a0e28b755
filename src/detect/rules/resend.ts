import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Resend",
  revoke: "https://resend.com/api-keys",
  rules: [
    {
      id: "resend-api-key",
      label: "Resend API key",
      kind: "api-key",
      severity: "high",
      grants: "send mail as you",
      source: "https://resend.com/docs/dashboard/api-keys/introduction",
      anchor: "re_",
      pattern: /re_[0-9A-Za-z]{8}_[0-9A-Za-z]{24}/,
    },
    {
      id: "resend-key",
      label: "Resend API key",
      kind: "api-key",
      severity: "high",
      grants: "send mail as you",
      source: "https://resend.com/docs/dashboard/api-keys/introduction",
      words: ["resend"],
      pattern: /re_[0-9A-Za-z_-]{20,40}/,
    },
  ],
});
