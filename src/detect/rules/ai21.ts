import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "AI21",
  revoke: "https://studio.ai21.com/account/api-key",
  rules: [
    {
      id: "ai21-key",
      label: "AI21 API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://docs.ai21.com",
      words: ["ai21"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[A-Za-z\d]{32}/,
    },
  ],
});
