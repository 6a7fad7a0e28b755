import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Rocket.Chat",
  revoke: "https://www.rocket.chat",
  rules: [
    {
      id: "rocketchat-access-token",
      label: "Rocket.Chat access token",
      kind: "access-token",
      severity: "high",
      grants: "read and write messages as you",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/rocketchat.yml",
      words: ["rocketchat", "rocket.chat", "rocket_chat"],
      pattern: /[0-9A-Za-z_-]{43}/,
    },
    {
      id: "rocketchat-webhook-url",
      label: "Rocket.Chat webhook URL",
      kind: "webhook-url",
      severity: "medium",
      grants: "post into a channel",
      source: "https://docs.rocket.chat/docs/integrations",
      anchor: "/hooks/",
      pattern: /https?:\/\/[\w.-]{3,80}(?::\d{2,5})?\/hooks\/[A-Za-z\d]{17,24}\/[A-Za-z\d]{40,64}/,
    },
  ],
});
