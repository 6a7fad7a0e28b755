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
  ],
});
