import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Databricks",
  revoke: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
  rules: [
    {
      id: "databricks-token",
      label: "Databricks access token",
      kind: "access-token",
      severity: "high",
      grants: "read and change data and clusters",
      source: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
      anchor: "dapi",
      pattern: /dapi[a-f\d]{32}(?:-\d)?/,
    },
    {
      id: "databricks-oauth-secret",
      label: "Databricks OAuth secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as the service principal",
      source: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m",
      anchor: "dose",
      pattern: /dose[a-f\d]{32}/,
    },
    {
      id: "databricks-oauth-secret-mixed",
      label: "Databricks OAuth secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as the service principal",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/databricks.yml",
      words: ["databricks", "dbx"],
      pattern: /dose[\w.-]{32}/,
    },
  ],
});
