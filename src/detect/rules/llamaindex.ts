import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "LlamaCloud",
  revoke: "https://cloud.llamaindex.ai/api-key",
  rules: [
    {
      id: "llamaindex-key",
      label: "LlamaCloud API key",
      kind: "api-key",
      severity: "high",
      grants: "read your documents",
      source: "https://docs.cloud.llamaindex.ai",
      anchor: "llx-",
      pattern: /llx-[A-Za-z\d]{48}/,
    },
  ],
});
