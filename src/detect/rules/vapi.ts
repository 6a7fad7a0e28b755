import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Vapi",
  revoke: "https://dashboard.vapi.ai/org/api-keys",
  rules: [
    {
      id: "vapi-key",
      label: "Vapi private key",
      kind: "api-key",
      severity: "high",
      grants: "make calls at your cost",
      source: "https://docs.vapi.ai",
      words: ["vapi"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
