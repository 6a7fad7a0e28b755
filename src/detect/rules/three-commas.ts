import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "3Commas",
  revoke: "https://app.3commas.io/api_access_tokens",
  rules: [
    {
      id: "three-commas-api-key",
      label: "3Commas API key",
      kind: "api-key",
      severity: "medium",
      grants: "trade on every exchange you linked",
      source: "https://github.com/3commas-io/3commas-official-api-docs",
      words: ["3commas", "three_commas", "threecommas", "3c_api"],
      pattern: /[0-9a-f]{64}|[A-Za-z0-9]{40,64}/,
    },
    {
      id: "three-commas-api-secret",
      label: "3Commas API secret",
      kind: "api-secret",
      severity: "high",
      grants: "trade on every exchange you linked",
      source: "https://github.com/3commas-io/3commas-official-api-docs",
      words: ["3commas", "three_commas", "threecommas", "3c_api"],
      pattern: /[0-9a-f]{64,256}/,
    },
  ],
});
