import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Airbyte",
  revoke: "https://cloud.airbyte.com",
  rules: [
    {
      id: "airbyte-client-secret",
      label: "Airbyte client secret",
      kind: "api-secret",
      severity: "high",
      grants: "run and change connections",
      source: "https://reference.airbyte.com/reference/authentication",
      words: ["airbyte"],
      roles: ["secret"],
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
});
