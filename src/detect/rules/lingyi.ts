import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "01.AI",
  revoke: "https://platform.lingyiwanwu.com/apikeys",
  rules: [
    {
      id: "lingyi-key",
      label: "01.AI API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://platform.lingyiwanwu.com/docs",
      words: ["lingyi", "yi_api", "01.ai"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
