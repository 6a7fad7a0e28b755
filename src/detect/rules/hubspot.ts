import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "HubSpot",
  revoke: "https://app.hubspot.com/private-apps",
  rules: [
    {
      id: "hubspot-private-app-token",
      label: "HubSpot private app token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your CRM",
      source: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
      anchor: ["pat-na", "pat-eu", "pat-ap", "pat-cn"],
      pattern: /pat-(?:na|eu|ap|cn)\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    {
      id: "hubspot-api-key",
      label: "HubSpot API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your CRM",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/hubspot.go",
      words: ["hubspot", "hapikey"],
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
    },
  ],
});
