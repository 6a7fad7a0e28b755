import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Voyage AI",
  revoke: "https://dashboard.voyageai.com",
  rules: [
    {
      id: "voyage-key",
      label: "Voyage AI API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://docs.voyageai.com/docs/api-key-and-installation",
      words: ["voyage"],
      pattern: /pa-[\w-]{43}/,
    },
  ],
});
