import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Ably",
  revoke: "https://ably.com/accounts",
  rules: [
    {
      id: "ably-api-key",
      label: "Ably API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write your channels",
      source: "https://ably.com/docs/auth/basic",
      words: ["ably"],
      pattern: /[0-9A-Za-z_-]{6,7}\.[0-9A-Za-z_-]{6}:[0-9A-Za-z_-]{16,43}/,
    },
  ],
});
