import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "MiniMax",
  revoke: "https://platform.minimaxi.com",
  rules: [
    {
      id: "minimax-key",
      label: "MiniMax API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://platform.minimaxi.com/document",
      anchor: ["sk-api-", "sk-cp-"],
      pattern: /sk-(?:api|cp)-[\w-]{80,140}/,
    },
  ],
});
