import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Adyen",
  revoke: "https://ca-live.adyen.com",
  rules: [
    {
      id: "adyen-api-key",
      label: "Adyen API key",
      kind: "api-key",
      severity: "high",
      grants: "take payments and issue refunds",
      source: "https://docs.adyen.com/development-resources/api-credentials",
      anchor: "AQE",
      pattern: /AQE[0-9A-Za-z+/=]{60,160}-[0-9A-Za-z+/]{43}=-[#-&(-;=?-~]{12,24}/,
    },
    {
      id: "adyen-hmac-key",
      label: "Adyen HMAC key",
      kind: "api-secret",
      severity: "medium",
      grants: "forge notifications to your server",
      source: "https://docs.adyen.com/development-resources/webhooks",
      words: ["adyen"],
      pattern: /[0-9A-Fa-f]{64}/,
    },
  ],
});
