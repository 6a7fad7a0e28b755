import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Leonardo.Ai",
  revoke: "https://app.leonardo.ai/api-access",
  rules: [
    {
      id: "leonardo-key",
      label: "Leonardo.Ai API key",
      kind: "api-key",
      severity: "high",
      grants: "make images at your cost",
      source: "https://docs.leonardo.ai",
      words: ["leonardo"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
