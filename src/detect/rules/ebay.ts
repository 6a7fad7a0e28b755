import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "eBay",
  revoke: "https://developer.ebay.com/my/keys",
  rules: [
    {
      id: "ebay-cert-id",
      label: "eBay client secret",
      kind: "api-secret",
      severity: "high",
      grants: "sell and read orders as your app",
      source: "https://developer.ebay.com/api-docs/static/creating-edp-account.html",
      anchor: ["PRD-", "SBX-"],
      pattern: /(?:PRD|SBX)-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}/,
    },
    {
      id: "ebay-access-token",
      label: "eBay access token",
      kind: "access-token",
      severity: "high",
      grants: "sell and read orders for hours to months",
      source: "https://developer.ebay.com/api-docs/static/oauth-tokens.html",
      anchor: "v^1.1#",
      pattern: /v\^1\.1#[0-9A-Za-z#^+/=_.-]{100,2500}/,
    },
  ],
});
