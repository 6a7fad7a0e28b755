import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Langfuse",
  revoke: "https://cloud.langfuse.com",
  rules: [
    {
      id: "langfuse-secret-key",
      label: "Langfuse secret key",
      kind: "api-secret",
      severity: "high",
      grants: "read traces and prompts",
      source: "https://langfuse.com/docs/api",
      anchor: "sk-lf-",
      pattern: /sk-lf-[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
