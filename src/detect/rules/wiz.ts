import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Wiz",
  revoke: "https://app.wiz.io/settings/service-accounts",
  rules: [
    {
      id: "wiz-client-secret",
      label: "Wiz client secret",
      kind: "api-secret",
      severity: "high",
      grants: "read the findings of your clouds",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/wiz.yml",
      words: ["wiz_", "wiz.io"],
      pattern: /[0-9A-Za-z]{64}/,
    },
  ],
});
