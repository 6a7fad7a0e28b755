import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Langflow",
  revoke: "https://docs.langflow.org",
  rules: [
    {
      id: "langflow-key",
      label: "Langflow API key",
      kind: "api-key",
      severity: "high",
      grants: "run and change flows",
      source: "https://docs.langflow.org",
      words: ["langflow"],
      pattern: /sk-[\w-]{43}/,
    },
  ],
});
