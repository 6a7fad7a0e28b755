import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "LINE",
  revoke: "https://developers.line.biz/console",
  rules: [
    {
      id: "line-channel-token",
      label: "LINE channel access token",
      kind: "access-token",
      severity: "high",
      grants: "send messages as your account",
      source: "https://developers.line.biz/en/docs/messaging-api/channel-access-tokens",
      words: ["linebot", "line_channel", "line_access", "line_token", "line_bot", "line-bot", "line.me", "line messaging", "line channel"],
      pattern: /[0-9A-Za-z+/]{160,172}={0,2}/,
    },
    {
      id: "line-notify-token",
      label: "LINE Notify token",
      kind: "access-token",
      severity: "medium",
      grants: "post into a chat",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/linenotify",
      words: ["linenotify", "line_notify", "notify-api.line.me", "line notify", "line-notify"],
      pattern: /[0-9A-Za-z]{43}/,
    },
    {
      id: "line-channel-secret",
      label: "LINE channel secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your channel",
      source: "https://developers.line.biz/en/docs/basics/channel-access-token",
      words: ["line_channel", "linebot", "line_bot"],
      pattern: /[0-9a-f]{32}/,
    },
  ],
});
