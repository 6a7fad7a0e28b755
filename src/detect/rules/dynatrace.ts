import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Dynatrace",
  revoke: "https://myaccount.dynatrace.com",
  rules: [
    {
      id: "dynatrace-api-token",
      label: "Dynatrace API token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your monitoring",
      source: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
      anchor: ["dt0c01.", "dt0s"],
      pattern: /dt0(?:c01|s\d\d)\.[0-9A-Za-z-]{8,24}\.[0-9A-Za-z]{64}/,
    },
  ],
});
