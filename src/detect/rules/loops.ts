import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Loops",
  revoke: "https://app.loops.so/settings?page=api",
  rules: [
    {
      id: "loops-api-key",
      label: "Loops API key",
      kind: "api-key",
      severity: "high",
      grants: "send mail to your contacts",
      source: "https://loops.so/docs/api-reference/intro",
      words: ["loops.so", "loops_api", "loops_key"],
      pattern: /[0-9a-f]{32}/,
    },
  ],
});
