import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Knapsack Pro",
  revoke: "https://knapsackpro.com/dashboard",
  rules: [
    {
      id: "knapsackpro-token",
      label: "Knapsack Pro test suite token",
      kind: "access-token",
      severity: "medium",
      grants: "record test runs",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/knapsackpro.yml",
      words: ["knapsackpro", "knapsack_pro"],
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
});
