import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Turso",
  revoke: "https://app.turso.tech/account/settings",
  rules: [
    {
      id: "turso-token",
      label: "Turso token",
      kind: "access-token",
      severity: "high",
      grants: "read and write your databases",
      source: "https://docs.turso.tech/api-reference/authentication",
      words: ["turso", "libsql"],
      pattern: /eyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{40,}/,
    },
  ],
});
