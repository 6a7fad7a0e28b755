import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Jina AI",
  revoke: "https://jina.ai/api-dashboard",
  rules: [
    {
      id: "jina-key",
      label: "Jina AI API key",
      kind: "api-key",
      severity: "medium",
      grants: "run models at your cost",
      source: "https://jina.ai/embeddings",
      anchor: "jina_",
      pattern: /jina_[a-f\d]{32}[\w-]{28}/,
    },
  ],
});
