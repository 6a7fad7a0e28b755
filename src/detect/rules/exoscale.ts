import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Exoscale",
  revoke: "https://portal.exoscale.com/iam/keys",
  rules: [
    {
      id: "exoscale-api-key",
      label: "Exoscale API key",
      kind: "api-key",
      severity: "medium",
      grants: "with its secret use the account",
      source: "https://community.exoscale.com/product/iam",
      anchor: "EXO",
      pattern: /EXO[a-f\d]{32}|EXO[a-f\d]{24}/,
    },
    {
      id: "exoscale-api-secret",
      label: "Exoscale API secret",
      kind: "api-secret",
      severity: "high",
      grants: "manage servers and data of the account",
      source: "https://community.exoscale.com/product/iam",
      words: ["exoscale"],
      pattern: /[\w-]{43}/,
    },
  ],
});
