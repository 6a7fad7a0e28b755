import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "OpenRouter",
  revoke: "https://openrouter.ai/settings/keys",
  rules: [
    {
      id: "openrouter-key",
      label: "OpenRouter API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://openrouter.ai/docs/api-reference/authentication",
      anchor: "sk-or-v",
      pattern: /sk-or-v\d-[a-f\d]{64}/,
    },
  ],
});
