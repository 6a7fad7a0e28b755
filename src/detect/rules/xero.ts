import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Xero",
  revoke: "https://developer.xero.com/app/manage",
  rules: [
    {
      id: "xero-client-secret",
      label: "Xero client secret",
      kind: "api-secret",
      severity: "high",
      grants: "obtain tokens for your customers' books",
      source: "https://developer.xero.com/documentation/guides/oauth2/auth-flow",
      words: ["xero_", "xero.com", "xero api"],
      pattern: /[0-9A-Za-z_-]{48}/,
    },
  ],
});
