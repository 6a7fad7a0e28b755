import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "PayPal",
  revoke: "https://developer.paypal.com/dashboard/applications",
  rules: [
    {
      id: "paypal-client-secret",
      label: "PayPal client secret",
      kind: "api-secret",
      severity: "high",
      grants: "take payments and send money from your account",
      source: "https://developer.paypal.com/api/rest",
      words: ["paypal"],
      pattern: /[0-9A-Za-z_-]{50,80}/,
    },
    {
      id: "paypal-client-id",
      label: "PayPal client ID",
      kind: "api-key",
      severity: "low",
      grants: "name your app, together with its secret",
      source: "https://developer.paypal.com/api/rest",
      words: ["paypal"],
      pattern: /A[0-9A-Za-z_-]{59,79}/,
      roles: ["client_id", "clientid", "client id", "client-id"],
    },
    {
      id: "paypal-api-token",
      label: "PayPal access token",
      kind: "access-token",
      severity: "high",
      grants: "use PayPal as your app for some hours",
      source: "https://developer.paypal.com/api/rest/authentication",
      anchor: "A21AA",
      pattern: /A21AA[0-9A-Za-z_-]{80,110}/,
    },
  ],
});
