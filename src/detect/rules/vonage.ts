import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Vonage",
  revoke: "https://dashboard.nexmo.com/settings",
  rules: [
    {
      id: "vonage-api-secret",
      label: "Vonage API secret",
      kind: "api-secret",
      severity: "high",
      grants: "call and send messages at your cost",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/nexmoapikey",
      words: ["vonage", "nexmo"],
      pattern: /[0-9A-Za-z_-]{16}/,
    },
    {
      id: "vonage-api-key",
      label: "Vonage API key",
      kind: "api-key",
      severity: "low",
      grants: "name your account, together with its secret",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/nexmoapikey",
      words: ["vonage", "nexmo"],
      pattern: /[0-9a-f]{8}/,
    },
  ],
});
