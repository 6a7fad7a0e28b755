import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Wise",
  revoke: "https://wise.com/settings/api-tokens",
  rules: [
    {
      id: "wise-api-token",
      label: "Wise API token",
      kind: "access-token",
      severity: "high",
      grants: "read your balances and send transfers",
      source: "https://docs.wise.com/api-docs/features/authentication-access",
      words: ["transferwise", "wise_", "wise.com", "wise api"],
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
    },
  ],
});
