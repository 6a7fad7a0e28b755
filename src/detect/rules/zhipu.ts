import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Zhipu AI",
  revoke: "https://open.bigmodel.cn/usercenter/apikeys",
  rules: [
    {
      id: "zhipu-key",
      label: "Zhipu AI API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://docs.bigmodel.cn",
      words: ["zhipu", "bigmodel", "glm", "zai_api", "z.ai"],
      pattern: /[a-f\d]{32}\.[A-Za-z\d]{16}/,
    },
  ],
});
