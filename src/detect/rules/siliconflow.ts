import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "SiliconFlow",
  revoke: "https://cloud.siliconflow.cn/account/ak",
  rules: [
    {
      id: "siliconflow-key",
      label: "SiliconFlow API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://docs.siliconflow.cn",
      words: ["siliconflow"],
      pattern: /sk-[a-z]{48}/,
    },
  ],
});
