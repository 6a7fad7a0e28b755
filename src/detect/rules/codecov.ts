import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Codecov",
  revoke: "https://app.codecov.io",
  rules: [
    {
      id: "codecov-token",
      label: "Codecov upload token",
      kind: "access-token",
      severity: "medium",
      grants: "upload coverage, read reports",
      source: "https://docs.codecov.com/docs/codecov-tokens",
      words: ["codecov"],
      pattern: /[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}|[a-z\d]{32}/,
    },
  ],
});
