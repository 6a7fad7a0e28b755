import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "PromptLayer",
  revoke: "https://dashboard.promptlayer.com",
  rules: [
    {
      id: "promptlayer-key",
      label: "PromptLayer API key",
      kind: "api-key",
      severity: "high",
      grants: "read requests and prompts",
      source: "https://docs.promptlayer.com",
      words: ["promptlayer"],
      pattern: /pl_[a-f\d]{32}/,
    },
  ],
});
