import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Databento",
  revoke: "https://databento.com/portal/keys",
  rules: [
    {
      id: "databento-key",
      label: "Databento API key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://databento.com/docs/portal/api-keys",
      words: ["databento"],
      pattern: /db-[A-Za-z\d]{29}/,
    },
  ],
});
