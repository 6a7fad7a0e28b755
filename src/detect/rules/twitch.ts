import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Twitch",
  revoke: "https://dev.twitch.tv/console/apps",
  rules: [
    {
      id: "twitch-api-token",
      label: "Twitch token or client secret",
      kind: "access-token",
      severity: "high",
      grants: "act as your app or channel",
      source: "https://dev.twitch.tv/docs/authentication",
      words: ["twitch"],
      pattern: /(?:oauth:)?[0-9a-z]{30}/,
    },
    {
      id: "twitch-oauth-token",
      label: "Twitch chat token",
      kind: "access-token",
      severity: "medium",
      grants: "read and write chat as you",
      source: "https://dev.twitch.tv/docs/chat",
      anchor: "oauth:",
      pattern: /oauth:[0-9a-z]{30}/,
    },
    {
      id: "twitch-stream-key",
      label: "Twitch stream key",
      kind: "api-key",
      severity: "high",
      grants: "broadcast on your channel",
      source: "https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/twitch.yml",
      anchor: "live_",
      pattern: /live_[0-9]{6,12}_[0-9A-Za-z]{30}/,
    },
  ],
});
