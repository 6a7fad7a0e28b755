import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Hume AI",
  revoke: "https://platform.hume.ai/settings/keys",
  rules: [
    {
      id: "hume-key",
      label: "Hume AI API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://dev.hume.ai/docs",
      words: ["hume"],
      pattern: /[A-Za-z\d]{64}|[A-Za-z\d]{48}/,
    },
  ],
});
