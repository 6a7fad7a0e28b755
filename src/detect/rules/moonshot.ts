import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Moonshot AI",
  revoke: "https://platform.moonshot.ai/console/api-keys",
  rules: [
    {
      id: "moonshot-key",
      label: "Moonshot AI API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://platform.moonshot.ai/docs",
      words: ["moonshot", "kimi"],
      pattern: /sk-[A-Za-z\d]{48}/,
    },
  ],
});
