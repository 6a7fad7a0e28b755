import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Paddle",
  revoke: "https://vendors.paddle.com/authentication-v2",
  rules: [
    {
      id: "paddle-api-key",
      label: "Paddle API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your sales and customers",
      source: "https://developer.paddle.com/api-reference/about/api-keys",
      anchor: ["pdl_live_apikey_", "pdl_sdbx_apikey_"],
      pattern: /pdl_(?:live|sdbx)_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}/,
    },
    {
      id: "paddle-webhook-secret",
      label: "Paddle webhook secret",
      kind: "api-secret",
      severity: "medium",
      grants: "forge notifications to your server",
      source: "https://developer.paddle.com/webhooks/signature-verification",
      anchor: "pdl_ntfset_",
      pattern: /pdl_ntfset_[0-9a-z]{26}_[0-9A-Za-z+/]{32}/,
    },
  ],
});
