import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "cloudplan",
  revoke: "https://www.cloudplan.net",
  rules: [
    {
      id: "cloudplan-token",
      label: "cloudplan API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write stored files",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/cloudplan.yml",
      words: ["cloudplan"],
      pattern: /[A-Za-z\d-]{32}/,
    },
  ],
});
