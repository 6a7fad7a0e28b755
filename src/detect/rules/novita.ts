import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Novita AI",
  revoke: "https://novita.ai/settings/key-management",
  rules: [
    {
      id: "novita-key",
      label: "Novita AI API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://novita.ai/docs",
      words: ["novita"],
      pattern: /sk_[\w-]{43}|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
