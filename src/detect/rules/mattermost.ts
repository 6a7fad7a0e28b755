import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mattermost",
  revoke: "https://mattermost.com",
  rules: [
    {
      id: "mattermost-access-token",
      label: "Mattermost access token",
      kind: "access-token",
      severity: "high",
      grants: "read and write messages as you",
      source: "https://developers.mattermost.com/integrate/reference/personal-access-token",
      words: ["mattermost"],
      pattern: /[0-9a-z]{26}/,
    },
    {
      id: "mattermost-webhook-url",
      label: "Mattermost webhook URL",
      kind: "webhook-url",
      severity: "medium",
      grants: "post into a channel",
      source: "https://developers.mattermost.com/integrate/webhooks/incoming",
      anchor: "/hooks/",
      pattern: /https?:\/\/[\w.-]{3,80}(?::\d{2,5})?\/hooks\/[13-9a-km-uw-z]{26}/,
    },
  ],
});
