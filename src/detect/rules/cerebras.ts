import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Cerebras",
  revoke: "https://cloud.cerebras.ai",
  rules: [
    {
      id: "cerebras-key",
      label: "Cerebras API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://inference-docs.cerebras.ai/quickstart",
      anchor: "csk-",
      pattern: /csk-[a-z\d]{48}/,
    },
  ],
});
