import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "crates.io",
  revoke: "https://crates.io/settings/tokens",
  rules: [
    {
      id: "crates-token",
      label: "crates.io API token",
      kind: "access-token",
      severity: "high",
      grants: "publish your crates",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/crates.io.yml",
      anchor: "cio",
      pattern: /cio[A-Za-z\d]{32}/,
    },
  ],
});
