import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mistral AI",
  revoke: "https://console.mistral.ai/api-keys",
  rules: [
    {
      id: "mistral-key",
      label: "Mistral AI API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://docs.mistral.ai/getting-started/quickstart",
      words: ["mistral", "codestral"],
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
});
