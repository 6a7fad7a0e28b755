import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Budibase",
  revoke: "https://docs.budibase.com/docs/public-api",
  rules: [
    {
      id: "budibase-key",
      label: "Budibase API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your apps",
      source: "https://docs.budibase.com/docs/public-api",
      words: ["budibase"],
      pattern: /[a-f\d]{32}-[a-f\d]{77,80}/,
    },
  ],
});
