import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Viber",
  revoke: "https://partners.viber.com",
  rules: [
    {
      id: "viber-bot-token",
      label: "Viber bot token",
      kind: "access-token",
      severity: "high",
      grants: "send messages as your bot",
      source: "https://developers.viber.com/docs/api/rest-bot-api",
      words: ["viber"],
      pattern: /[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16}/,
    },
  ],
});
