import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Cypress",
  revoke: "https://cloud.cypress.io",
  rules: [
    {
      id: "cypress-record-key",
      label: "Cypress record key",
      kind: "api-key",
      severity: "medium",
      grants: "record test runs",
      source: "https://docs.cypress.io/cloud/account-management/projects",
      words: ["cypress"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
