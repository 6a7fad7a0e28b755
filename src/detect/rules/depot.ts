import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Depot",
  revoke: "https://depot.dev/settings",
  rules: [
    {
      id: "depot-token",
      label: "Depot token",
      kind: "access-token",
      severity: "high",
      grants: "build images and read caches",
      source: "https://depot.dev/docs/cli/authentication",
      anchor: "depot_",
      pattern: /depot_[a-z]{3,8}_[a-f\d]{64}/,
    },
  ],
});
