import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "SambaNova",
  revoke: "https://cloud.sambanova.ai/apis",
  rules: [
    {
      id: "sambanova-key",
      label: "SambaNova API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://docs.sambanova.ai",
      words: ["sambanova"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
