import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Murf",
  revoke: "https://murf.ai/api",
  rules: [
    {
      id: "murf-key",
      label: "Murf API key",
      kind: "api-key",
      severity: "medium",
      grants: "make speech at your cost",
      source: "https://murf.ai/api/docs",
      anchor: "ap2_",
      pattern: /ap2_[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
