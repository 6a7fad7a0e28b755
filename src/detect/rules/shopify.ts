import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Shopify",
  revoke: "https://admin.shopify.com",
  rules: [
    {
      id: "shopify-access-token",
      label: "Shopify access token",
      kind: "access-token",
      severity: "high",
      grants: "read and change the shop, its orders and customers",
      source: "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens",
      anchor: ["shpat_", "shpca_", "shppa_", "shpua_", "shptka_", "shprt_"],
      pattern: /shp(?:at|ca|pa|ua|tka|rt)_[0-9A-Za-z]{32,64}/,
    },
    {
      id: "shopify-shared-secret",
      label: "Shopify app secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your app in every shop that installed it",
      source: "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets",
      anchor: "shpss_",
      pattern: /shpss_[0-9A-Za-z]{32,64}/,
    },
    {
      id: "shopify-partner-token",
      label: "Shopify partner token",
      kind: "access-token",
      severity: "high",
      grants: "read your partner account",
      source: "https://shopify.dev/docs/api/partner",
      anchor: "prtapi_",
      pattern: /prtapi_[0-9a-f]{32}/,
    },
  ],
});
