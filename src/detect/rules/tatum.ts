import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Tatum",
  revoke: "https://dashboard.tatum.io/",
  rules: [
    {
      id: "tatum-api-key",
      label: "Tatum API key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://docs.tatum.io/",
      anchor: "t-6",
      pattern: /t-6[0-9a-f]{23}-[0-9a-f]{24}/,
    },
    {
      id: "tatum-legacy-key",
      label: "Tatum API key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/tatumio",
      words: ["tatum"],
      pattern: /[0-9a-zA-Z-]{36}/,
    },
  ],
});
