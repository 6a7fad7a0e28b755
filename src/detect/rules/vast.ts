import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Vast.ai",
  revoke: "https://cloud.vast.ai/manage-keys",
  rules: [
    {
      id: "vast-key",
      label: "Vast.ai API key",
      kind: "api-key",
      severity: "high",
      grants: "run servers at your cost",
      source: "https://docs.vast.ai",
      words: ["vast_api", "vast.ai", "vastai", "vast-api"],
      pattern: /[a-f\d]{64}/,
    },
  ],
});
