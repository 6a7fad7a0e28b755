import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "SMTP2GO",
  revoke: "https://app.smtp2go.com/sending/apikeys",
  rules: [
    {
      id: "smtp2go-api-key",
      label: "SMTP2GO API key",
      kind: "api-key",
      severity: "high",
      grants: "send mail as you",
      source: "https://developers.smtp2go.com/docs/getting-started",
      anchor: "api-",
      pattern: /api-[0-9A-F]{32}/,
    },
  ],
});
