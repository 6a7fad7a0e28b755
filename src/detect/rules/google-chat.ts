import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Google Chat",
  revoke: "https://chat.google.com",
  rules: [
    {
      id: "google-chat-webhook-url",
      label: "Google Chat webhook URL",
      kind: "webhook-url",
      severity: "medium",
      grants: "post into a space",
      source: "https://developers.google.com/workspace/chat/quickstart/webhooks",
      anchor: "chat.googleapis.com/v1/spaces/",
      pattern: /https:\/\/chat\.googleapis\.com\/v1\/spaces\/[0-9A-Za-z_-]{8,20}\/messages\?[0-9A-Za-z_=&%-]{60,200}/,
    },
  ],
});
