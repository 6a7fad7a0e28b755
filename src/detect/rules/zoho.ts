import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Zoho",
  revoke: "https://api-console.zoho.com",
  rules: [
    {
      id: "zoho-token",
      label: "Zoho OAuth token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your CRM and mail",
      source: "https://www.zoho.com/accounts/protocol/oauth.html",
      anchor: "1000.",
      pattern: /1000\.[0-9a-f]{32}\.[0-9a-f]{32}/,
    },
  ],
});
