import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Twilio",
  revoke: "https://console.twilio.com",
  rules: [
    {
      id: "twilio-api-key",
      label: "Twilio API key SID",
      kind: "api-key",
      severity: "medium",
      grants: "call and send messages, together with its secret",
      source: "https://www.twilio.com/docs/iam/api-keys",
      anchor: [..."0123456789abcdefABCDEF"].map((first) => "SK" + first),
      opensRun: true,
      pattern: /SK[0-9A-Fa-f]{32}/,
    },
    {
      id: "twilio-account-sid",
      label: "Twilio account SID",
      kind: "api-key",
      severity: "low",
      grants: "name your account, together with its token",
      source: "https://www.twilio.com/docs/usage/api",
      anchor: [..."0123456789abcdef"].map((first) => "AC" + first),
      opensRun: true,
      pattern: /AC[0-9a-f]{32}/,
    },
    {
      id: "twilio-auth-token",
      label: "Twilio auth token or secret",
      kind: "api-secret",
      severity: "high",
      grants: "call and send messages at your cost",
      source: "https://www.twilio.com/docs/usage/api",
      words: ["twilio"],
      pattern: /[0-9A-Za-z]{32}/,
    },
  ],
});
