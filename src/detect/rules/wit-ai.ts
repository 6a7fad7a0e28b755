import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Wit.ai",
  revoke: "https://wit.ai/apps",
  rules: [
    {
      id: "wit-ai-server-token",
      label: "Wit.ai server token",
      kind: "access-token",
      severity: "medium",
      grants: "use and change your app",
      source: "https://wit.ai/docs/http",
      words: ["wit_ai", "wit.ai", "witai", "wit_token"],
      pattern: /[0-9A-Z]{32}/,
    },
  ],
});
