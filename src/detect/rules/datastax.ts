import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "DataStax",
  revoke: "https://astra.datastax.com/settings/tokens",
  rules: [
    {
      id: "datastax-astra-token",
      label: "DataStax Astra token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your databases",
      source: "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
      anchor: "AstraCS:",
      pattern: /AstraCS:[A-Za-z\d]{24}:[a-f\d]{64}/,
    },
  ],
});
