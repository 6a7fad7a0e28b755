import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Ghost",
  revoke: "https://ghost.org/docs/admin-api",
  rules: [
    {
      id: "ghost-admin-key",
      label: "Ghost admin API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your site",
      source: "https://ghost.org/docs/admin-api",
      words: ["ghost"],
      pattern: /[0-9a-f]{24}:[0-9a-f]{64}/,
    },
  ],
});
