import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "AgentOps",
  revoke: "https://app.agentops.ai/settings/projects",
  rules: [
    {
      id: "agentops-key",
      label: "AgentOps API key",
      kind: "api-key",
      severity: "high",
      grants: "read sessions of your agents",
      source: "https://docs.agentops.ai",
      words: ["agentops"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
