import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "DVC Studio",
  revoke: "https://studio.iterative.ai/user/_/profile",
  rules: [
    {
      id: "iterative-token",
      label: "DVC Studio access token",
      kind: "access-token",
      severity: "high",
      grants: "read your experiments",
      source: "https://dvc.org/doc/studio/user-guide/account-management",
      anchor: "isat_",
      pattern: /isat_[A-Za-z\d]{32,52}/,
    },
  ],
});
