import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Microsoft Teams",
  revoke: "https://teams.microsoft.com",
  rules: [
    {
      id: "microsoft-teams-webhook-url",
      label: "Microsoft Teams webhook URL",
      kind: "webhook-url",
      severity: "medium",
      grants: "post into a channel",
      source: "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
      anchor: "IncomingWebhook/",
      pattern: /https:\/\/[0-9A-Za-z.-]{3,60}\.office(?:365)?\.com\/webhook(?:b2)?\/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}@[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}\/IncomingWebhook\/[0-9A-Za-z]{32}\/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?:\/[0-9A-Za-z_-]{30,60})?/,
    },
  ],
});
