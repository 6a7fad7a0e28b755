import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Stability AI",
  revoke: "https://platform.stability.ai/account/keys",
  rules: [
    {
      id: "stability-key",
      label: "Stability AI API key",
      kind: "api-key",
      severity: "high",
      grants: "make images at your cost",
      source: "https://platform.stability.ai/docs/api-reference",
      words: ["stability", "dreamstudio"],
      pattern: /sk-[A-Za-z\d]{48}/,
    },
  ],
});
