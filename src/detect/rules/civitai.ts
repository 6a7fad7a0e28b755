import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Civitai",
  revoke: "https://civitai.com/user/account",
  rules: [
    {
      id: "civitai-key",
      label: "Civitai API key",
      kind: "api-key",
      severity: "medium",
      grants: "act as you",
      source: "https://developer.civitai.com/docs/api/public-rest",
      words: ["civitai"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
