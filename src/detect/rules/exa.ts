import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Exa",
  revoke: "https://dashboard.exa.ai/api-keys",
  rules: [
    {
      id: "exa-key",
      label: "Exa API key",
      kind: "api-key",
      severity: "medium",
      grants: "search at your cost",
      source: "https://docs.exa.ai",
      words: ["exa_api", "exa-api", "exa.ai", "exa_py", "metaphor"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
