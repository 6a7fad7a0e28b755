import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Snowflake",
  revoke: "https://app.snowflake.com",
  rules: [
    {
      id: "snowflake-password",
      label: "Snowflake password",
      kind: "password",
      severity: "high",
      grants: "read and change your data",
      source: "https://docs.snowflake.com/en/user-guide/admin-user-management",
      words: ["snowflake", "snowsql", "sf_password"],
      roles: ["password", "pwd", "passwd"],
      pattern: /[^\s"'<>]{8,64}/,
    },
  ],
});
