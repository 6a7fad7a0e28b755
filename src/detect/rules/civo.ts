import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Civo",
  revoke: "https://dashboard.civo.com/security",
  rules: [
    {
      id: "civo-api-key",
      label: "Civo API key",
      kind: "api-key",
      severity: "high",
      grants: "manage servers and data of the account",
      source: "https://www.civo.com/docs/api",
      words: ["civo"],
      pattern: /[A-Za-z\d]{50}/,
    },
  ],
});
