import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Cursor",
  revoke: "https://cursor.com/dashboard",
  rules: [
    {
      id: "cursor-key",
      label: "Cursor API key",
      kind: "api-key",
      severity: "high",
      grants: "run agents on your code",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/cursor.yml",
      anchor: "key_",
      pattern: /key_[a-z\d]{64}/,
    },
    {
      id: "cursor-cli-key",
      label: "Cursor API key",
      kind: "api-key",
      severity: "high",
      grants: "run agents on your code",
      source: "https://cursor.com/docs",
      anchor: "crsr_",
      pattern: /crsr_[a-f\d]{64}/,
    },
  ],
});
