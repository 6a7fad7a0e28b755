import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mem0",
  revoke: "https://app.mem0.ai/dashboard/api-keys",
  rules: [
    {
      id: "mem0-key",
      label: "Mem0 API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write stored memories",
      source: "https://docs.mem0.ai",
      anchor: "m0-",
      pattern: /m0-[A-Za-z\d]{40}/,
    },
  ],
});
