import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Rockset",
  revoke: "https://console.rockset.com/apikeys",
  rules: [
    {
      id: "rockset-key",
      label: "Rockset API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your data",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/rockset.yml",
      words: ["rockset"],
      pattern: /[A-Za-z\d]{64}/,
    },
  ],
});
