import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Axiom",
  revoke: "https://app.axiom.co/settings/api-tokens",
  rules: [
    {
      id: "axiom-token",
      label: "Axiom token",
      kind: "access-token",
      severity: "high",
      grants: "read or write your logs",
      source: "https://axiom.co/docs/reference/tokens",
      anchor: ["xaat-", "xapt-"],
      pattern: /xa[ap]t-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
