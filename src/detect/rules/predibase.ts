import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Predibase",
  revoke: "https://app.predibase.com/settings",
  rules: [
    {
      id: "predibase-token",
      label: "Predibase API token",
      kind: "access-token",
      severity: "high",
      grants: "run and train models",
      source: "https://docs.predibase.com",
      words: ["predibase"],
      pattern: /pb_[\w-]{22}/,
    },
  ],
});
