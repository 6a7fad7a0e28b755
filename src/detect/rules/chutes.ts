import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Chutes",
  revoke: "https://chutes.ai/app/api",
  rules: [
    {
      id: "chutes-key",
      label: "Chutes API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://chutes.ai/docs",
      anchor: "cpk_",
      pattern: /cpk_[a-f\d]{32}\.[a-f\d]{32}\.[A-Za-z\d]{32}/,
    },
  ],
});
