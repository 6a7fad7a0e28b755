import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Customer.io",
  revoke: "https://fly.customer.io/settings/api_credentials",
  rules: [
    {
      id: "customerio-api-key",
      label: "Customer.io key",
      kind: "api-key",
      severity: "high",
      grants: "send messages and change your customers",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/customerio",
      words: ["customerio", "customer.io", "customer_io"],
      pattern: /(?:[0-9A-Fa-f]{20}|[0-9A-Za-z]{32})/,
    },
  ],
});
