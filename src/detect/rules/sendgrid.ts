import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "SendGrid",
  revoke: "https://app.sendgrid.com/settings/api_keys",
  rules: [
    {
      id: "sendgrid-api-key",
      label: "SendGrid API key",
      kind: "api-key",
      severity: "high",
      grants: "send mail as you and read your contacts",
      source: "https://docs.sendgrid.com/ui/account-and-settings/api-keys",
      anchor: "SG.",
      pattern: /SG\.(?:[0-9A-Za-z_-]{20,24}\.[0-9A-Za-z_-]{39,50}|[0-9A-Za-z=_.-]{66})/,
    },
  ],
});
