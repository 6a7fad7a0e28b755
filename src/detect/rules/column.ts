import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Column",
  revoke: "https://dashboard.column.com",
  rules: [
    {
      id: "column-api-key",
      label: "Column API key",
      kind: "api-key",
      severity: "high",
      grants: "move money in your bank accounts",
      source: "https://column.com/docs/api",
      words: ["column_", "column.com"],
      pattern: /(?:test|live)_[0-9A-Za-z]{27}/,
    },
  ],
});
