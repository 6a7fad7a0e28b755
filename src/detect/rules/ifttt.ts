import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "IFTTT",
  revoke: "https://ifttt.com/maker_webhooks",
  rules: [
    {
      id: "ifttt-webhook-url",
      label: "IFTTT webhook URL",
      kind: "webhook-url",
      severity: "medium",
      grants: "start your applets",
      source: "https://ifttt.com/maker_webhooks/settings",
      anchor: "maker.ifttt.com/",
      pattern: /https:\/\/maker\.ifttt\.com\/(?:trigger\/[0-9A-Za-z_-]{1,60}\/(?:json\/)?with\/key|use)\/[0-9A-Za-z_-]{20,60}/,
    },
    {
      id: "ifttt-key",
      label: "IFTTT key",
      kind: "api-key",
      severity: "medium",
      grants: "start your applets",
      source: "https://ifttt.com/maker_webhooks/settings",
      words: ["ifttt"],
      pattern: /[0-9A-Za-z_-]{22,43}/,
    },
  ],
});
