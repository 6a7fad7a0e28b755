import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "dbt Cloud",
  revoke: "https://cloud.getdbt.com/settings/profile",
  rules: [
    {
      id: "dbt-token",
      label: "dbt Cloud token",
      kind: "access-token",
      severity: "high",
      grants: "run jobs and read metadata",
      source: "https://docs.getdbt.com/docs/dbt-cloud-apis/authentication",
      anchor: ["dbtc_", "dbtu_", "dbts_"],
      pattern: /dbt[cus]_[\w=+\/-]{32,64}/,
    },
    {
      id: "dbt-token-legacy",
      label: "dbt Cloud token",
      kind: "access-token",
      severity: "high",
      grants: "run jobs and read metadata",
      source: "https://docs.getdbt.com/docs/dbt-cloud-apis/authentication",
      words: ["dbt_cloud", "dbt_api", "dbtcloud"],
      pattern: /[a-f\d]{40}/,
    },
  ],
});
