import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Klaviyo",
  revoke: "https://www.klaviyo.com/settings/account/api-keys",
  rules: [
    {
      id: "klaviyo-private-key",
      label: "Klaviyo private API key",
      kind: "api-key",
      severity: "high",
      grants: "send messages and read your profiles",
      source: "https://developers.klaviyo.com/en/docs/retrieve_api_credentials",
      anchor: "pk_",
      pattern: /pk_(?:[0-9a-f]{34}|[0-9A-Za-z]{6}_[0-9a-f]{34})/,
    },
  ],
});
