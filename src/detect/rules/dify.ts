import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Dify",
  revoke: "https://docs.dify.ai",
  rules: [
    {
      id: "dify-key",
      label: "Dify API key",
      kind: "api-key",
      severity: "high",
      grants: "use your apps and their data",
      source: "https://docs.dify.ai",
      words: ["dify"],
      pattern: /(?:app|dataset)-[A-Za-z\d]{24}/,
    },
  ],
});
