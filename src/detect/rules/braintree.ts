import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Braintree",
  revoke: "https://www.braintreegateway.com/login",
  rules: [
    {
      id: "braintree-access-token",
      label: "Braintree access token",
      kind: "access-token",
      severity: "high",
      grants: "take payments for the merchant",
      source: "https://developer.paypal.com/braintree/docs",
      anchor: "access_token$production$",
      pattern: /access_token\$production\$[0-9a-z]{16}\$[0-9a-z]{32}/,
    },
    {
      id: "braintree-sandbox-token",
      label: "Braintree sandbox token",
      kind: "access-token",
      severity: "low",
      grants: "act in the sandbox only",
      source: "https://developer.paypal.com/braintree/docs",
      anchor: "access_token$sandbox$",
      pattern: /access_token\$sandbox\$[0-9a-z]{16}\$[0-9a-z]{32}/,
    },
    {
      id: "braintree-private-key",
      label: "Braintree private key",
      kind: "api-secret",
      severity: "high",
      grants: "take payments and issue refunds",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/braintree.yml",
      words: ["braintree"],
      pattern: /[0-9A-Fa-f]{32}/,
    },
  ],
});
