import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Gladia",
  revoke: "https://app.gladia.io",
  rules: [
    {
      id: "gladia-key",
      label: "Gladia API key",
      kind: "api-key",
      severity: "high",
      grants: "transcribe at your cost",
      source: "https://docs.gladia.io",
      words: ["gladia"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
