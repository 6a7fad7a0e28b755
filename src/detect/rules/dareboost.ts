import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Dareboost",
  revoke: "https://www.dareboost.com",
  rules: [
    {
      id: "dareboost-token",
      label: "Dareboost API token",
      kind: "access-token",
      severity: "medium",
      grants: "run page tests",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/dareboost.yml",
      words: ["dareboost"],
      roles: ["dareboost", "key", "token", "secret"],
      pattern: /[A-Za-z\d]{60}/,
    },
  ],
});
