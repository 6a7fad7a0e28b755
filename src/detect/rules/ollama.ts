import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Ollama",
  revoke: "https://ollama.com/settings/keys",
  rules: [
    {
      id: "ollama-key",
      label: "Ollama API key",
      kind: "api-key",
      severity: "high",
      grants: "run models on your plan",
      source: "https://docs.ollama.com",
      words: ["ollama"],
      pattern: /[a-f\d]{32}\.[\w-]{24}/,
    },
  ],
});
