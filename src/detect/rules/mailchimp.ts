import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mailchimp",
  revoke: "https://us1.admin.mailchimp.com/account/api",
  rules: [
    {
      id: "mailchimp-api-key",
      label: "Mailchimp API key",
      kind: "api-key",
      severity: "high",
      grants: "send campaigns and read your audience",
      source: "https://mailchimp.com/help/about-api-keys",
      anchor: [..."123456789"].map((first) => "-us" + first),
      pattern: /[0-9A-Fa-f]{32}-us[1-9]\d?/,
    },
  ],
});
