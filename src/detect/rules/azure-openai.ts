import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Azure OpenAI",
  revoke: "https://oai.azure.com",
  rules: [
    {
      id: "azure-openai-key",
      label: "Azure OpenAI key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/azureopenai.yml",
      words: ["azure_openai", "azureopenai", "azure-openai", "openai.azure.com"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
