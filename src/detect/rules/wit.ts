import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Wit.ai",
  revoke: "https://wit.ai/apps",
  rules: [
    {
      id: "wit-token",
      label: "Wit.ai server token",
      kind: "access-token",
      severity: "medium",
      grants: "run and train your app",
      source: "https://wit.ai/docs/http",
      words: ["wit_ai", "wit.ai", "wit_token", "wit_access"],
      pattern: /[A-Z\d]{32}/,
    },
  ],
});
