import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Branch",
  revoke: "https://dashboard.branch.io/account-settings",
  rules: [
    {
      id: "branch-secret",
      label: "Branch secret",
      kind: "api-secret",
      severity: "high",
      grants: "change your links and read their data",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/branchio.yml",
      anchor: ["secret_live_", "secret_test_"],
      pattern: /secret_(?:live|test)_[0-9A-Za-z]{32}/,
    },
  ],
});
