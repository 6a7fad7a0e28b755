import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Cohere",
  revoke: "https://dashboard.cohere.com/api-keys",
  rules: [
    {
      id: "cohere-key",
      label: "Cohere API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://docs.cohere.com/reference/about",
      words: ["cohere", "co_api_key"],
      pattern: /[A-Za-z\d]{40}/,
    },
  ],
});
