import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "QuickBooks",
  revoke: "https://developer.intuit.com/app/developer/dashboard",
  rules: [
    {
      id: "quickbooks-client-secret",
      label: "QuickBooks client secret",
      kind: "api-secret",
      severity: "high",
      grants: "obtain tokens for your customers' books",
      source: "https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization",
      words: ["quickbooks", "intuit"],
      pattern: /[0-9A-Za-z]{40}/,
    },
    {
      id: "quickbooks-refresh-token",
      label: "QuickBooks refresh token",
      kind: "refresh-token",
      severity: "high",
      grants: "read and change the books of a company",
      source: "https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization",
      anchor: "AB11",
      pattern: /AB11[0-9]{12}[0-9A-Za-z]{32,40}/,
    },
  ],
});
