import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "LocalStack",
  revoke: "https://app.localstack.cloud/workspace/auth-token",
  rules: [
    {
      id: "localstack-token",
      label: "LocalStack auth token",
      kind: "access-token",
      severity: "medium",
      grants: "use your licence",
      source: "https://docs.localstack.cloud/getting-started/auth-token",
      words: ["localstack"],
      pattern: /ls-[\w-]{30,50}/,
    },
  ],
});
