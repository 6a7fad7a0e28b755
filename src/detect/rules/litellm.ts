import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "LiteLLM",
  revoke: "https://docs.litellm.ai/docs/proxy/virtual_keys",
  rules: [
    {
      id: "litellm-key",
      label: "LiteLLM proxy key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://docs.litellm.ai/docs/proxy/virtual_keys",
      words: ["litellm"],
      pattern: /sk-[\w-]{22}/,
    },
  ],
});
