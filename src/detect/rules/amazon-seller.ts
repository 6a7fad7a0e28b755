import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Amazon Selling Partner",
  revoke: "https://sellercentral.amazon.com/apps/manage",
  rules: [
    {
      id: "amazon-seller-client-secret",
      label: "Login with Amazon client secret",
      kind: "api-secret",
      severity: "high",
      grants: "obtain tokens of the sellers who trust your app",
      source: "https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html",
      anchor: "amzn1.oa2-cs.v1.",
      pattern: /amzn1\.oa2-cs\.v1\.[0-9a-f]{64}/,
    },
    {
      id: "amazon-seller-refresh-token",
      label: "Login with Amazon refresh token",
      kind: "refresh-token",
      severity: "high",
      grants: "read orders and change listings of a seller",
      source: "https://developer-docs.amazon.com/sp-api",
      anchor: "Atzr|",
      pattern: /Atzr\|[0-9A-Za-z_-]{100,1500}/,
    },
    {
      id: "amazon-seller-access-token",
      label: "Login with Amazon access token",
      kind: "access-token",
      severity: "high",
      grants: "act as the person or seller for an hour",
      source: "https://developer-docs.amazon.com/sp-api",
      anchor: "Atza|",
      pattern: /Atza\|[0-9A-Za-z_-]{100,1500}/,
    },
    {
      id: "amazon-seller-mws-token",
      label: "Amazon MWS auth token",
      kind: "access-token",
      severity: "high",
      grants: "read orders of a seller",
      source: "https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/aws.yml",
      anchor: "amzn.mws.",
      pattern: /amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
