import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "ClickHouse Cloud",
  revoke: "https://console.clickhouse.cloud",
  rules: [
    {
      id: "clickhouse-key-secret",
      label: "ClickHouse Cloud API key secret",
      kind: "api-secret",
      severity: "high",
      grants: "manage your services",
      source: "https://clickhouse.com/docs/cloud/manage/openapi",
      anchor: "4b1d",
      pattern: /4b1d[A-Za-z\d]{38}/,
    },
  ],
});
