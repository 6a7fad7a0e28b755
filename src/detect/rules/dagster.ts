import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Dagster",
  revoke: "https://dagster.cloud",
  rules: [
    {
      id: "dagster-token",
      label: "Dagster token",
      kind: "access-token",
      severity: "high",
      grants: "run jobs",
      source: "https://docs.dagster.io",
      words: ["dagster"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
