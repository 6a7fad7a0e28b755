import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Gcore",
  revoke: "https://portal.gcore.com/accounts/profile/api-tokens",
  rules: [
    {
      id: "gcore-token",
      label: "Gcore API token",
      kind: "access-token",
      severity: "high",
      grants: "manage servers and zones",
      source: "https://api.gcore.com/docs/iam",
      words: ["gcore"],
      pattern: /\d{1,8}\$[a-f\d]{128}/,
    },
  ],
});
