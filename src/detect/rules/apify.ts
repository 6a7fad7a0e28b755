import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Apify",
  revoke: "https://console.apify.com/settings/integrations",
  rules: [
    {
      id: "apify-token",
      label: "Apify API token",
      kind: "access-token",
      severity: "high",
      grants: "run actors and read their data",
      source: "https://docs.apify.com/platform/integrations/api",
      anchor: "apify_api_",
      pattern: /apify_api_[A-Za-z\d]{34,46}/,
    },
  ],
});
