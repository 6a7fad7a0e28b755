import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Bird (MessageBird)",
  revoke: "https://dashboard.messagebird.com/en/developers/access",
  rules: [
    {
      id: "messagebird-access-key",
      label: "MessageBird access key",
      kind: "api-key",
      severity: "high",
      grants: "send messages at your cost",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/messagebird.go",
      words: ["messagebird", "message-bird", "message_bird"],
      pattern: /[0-9A-Za-z_-]{25}/,
    },
    {
      id: "messagebird-client-id",
      label: "MessageBird client ID",
      kind: "api-key",
      severity: "low",
      grants: "name your integration",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/messagebird.go",
      words: ["messagebird", "message-bird", "message_bird"],
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
    },
  ],
});
