import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Zoom",
  revoke: "https://marketplace.zoom.us/user/build",
  rules: [
    {
      id: "zoom-client-secret",
      label: "Zoom client secret",
      kind: "api-secret",
      severity: "high",
      grants: "manage meetings and recordings of your account",
      source: "https://developers.zoom.us/docs/internal-apps",
      words: ["zoom_", "zoom.us", "zoom api"],
      pattern: /[0-9A-Za-z]{32}/,
    },
    {
      id: "zoom-webhook-url",
      label: "Zoom webhook URL",
      kind: "webhook-url",
      severity: "medium",
      grants: "post into a channel",
      source: "https://developers.zoom.us",
      anchor: ".zoom.us/chat/webhooks/",
      pattern: /https:\/\/(?:inbots|integrations)\.zoom\.us\/chat\/webhooks\/incomingwebhook\/[0-9A-Za-z_-]{20,60}/,
    },
  ],
});
