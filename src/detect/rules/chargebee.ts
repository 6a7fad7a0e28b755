import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Chargebee",
  revoke: "https://app.chargebee.com/login",
  rules: [
    {
      id: "chargebee-api-key",
      label: "Chargebee API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your subscriptions",
      source: "https://www.chargebee.com/docs/api_keys.html",
      words: ["chargebee"],
      pattern: /(?:live|test)_[0-9A-Za-z_-]{30,60}/,
    },
  ],
});
