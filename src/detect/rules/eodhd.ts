import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "EODHD",
  revoke: "https://eodhd.com/cp/dashboard",
  rules: [
    {
      id: "eodhd-api-token",
      label: "EODHD API token",
      kind: "access-token",
      severity: "medium",
      grants: "use up your plan",
      source: "https://eodhd.com/financial-apis",
      words: ["eodhd", "eodhistoricaldata"],
      pattern: /[0-9A-Fa-f]{13,14}\.[0-9]{8}/,
    },
  ],
});
