import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "ActiveCampaign",
  revoke: "https://www.activecampaign.com",
  rules: [
    {
      id: "activecampaign-api-key",
      label: "ActiveCampaign API key",
      kind: "api-key",
      severity: "high",
      grants: "send messages and read your contacts",
      source: "https://developers.activecampaign.com/reference/authentication",
      words: ["activecampaign", "active_campaign"],
      pattern: /[0-9A-Fa-f]{72}/,
    },
  ],
});
