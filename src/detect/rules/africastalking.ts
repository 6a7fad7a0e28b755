import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Africa's Talking",
  revoke: "https://account.africastalking.com",
  rules: [
    {
      id: "africastalking-api-key",
      label: "Africa's Talking API key",
      kind: "api-key",
      severity: "high",
      grants: "call and send messages at your cost",
      source: "https://developers.africastalking.com",
      anchor: "atsk_",
      pattern: /atsk_[0-9a-f]{64}/,
    },
  ],
});
