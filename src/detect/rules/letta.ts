import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Letta",
  revoke: "https://app.letta.com",
  rules: [
    {
      id: "letta-key",
      label: "Letta API key",
      kind: "api-key",
      severity: "high",
      grants: "read and run your agents",
      source: "https://docs.letta.com",
      anchor: "sk-let-",
      pattern: /sk-let-[\w+\/=-]{40,120}/,
    },
  ],
});
