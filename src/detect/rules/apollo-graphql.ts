import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Apollo GraphOS",
  revoke: "https://studio.apollographql.com",
  rules: [
    {
      id: "apollo-graphql-key",
      label: "Apollo GraphOS API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your graphs",
      source: "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys",
      words: ["apollo"],
      pattern: /(?:service|user):[\w.-]{2,60}:[\w-]{22}/,
    },
  ],
});
