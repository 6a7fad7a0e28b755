import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "YNAB",
  revoke: "https://app.ynab.com/settings/developer",
  rules: [
    {
      id: "ynab-access-token",
      label: "YNAB access token",
      kind: "access-token",
      severity: "medium",
      grants: "read and change your budget",
      source: "https://api.ynab.com",
      words: ["ynab", "youneedabudget"],
      pattern: /[0-9A-Za-z_-]{43,64}/,
    },
  ],
});
