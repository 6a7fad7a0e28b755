import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "DeepSeek",
  revoke: "https://platform.deepseek.com/api_keys",
  rules: [
    {
      id: "deepseek-key",
      label: "DeepSeek API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://api-docs.deepseek.com",
      words: ["deepseek"],
      pattern: /sk-[a-z\d]{32}/,
    },
  ],
});
