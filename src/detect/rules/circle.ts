import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Circle",
  revoke: "https://console.circle.com/",
  rules: [
    {
      id: "circle-api-key",
      label: "Circle API key",
      kind: "api-key",
      severity: "high",
      grants: "move your stablecoins",
      source: "https://developers.circle.com/api-reference/keys",
      anchor: ["LIVE_API_KEY:", "SAND_API_KEY:"],
      pattern: /(?:LIVE|SAND)_API_KEY:[0-9a-f]{32}:[0-9a-f]{32}/,
    },
    {
      id: "circle-test-key",
      label: "Circle test key",
      kind: "api-key",
      severity: "low",
      grants: "use the sandbox",
      source: "https://developers.circle.com/api-reference/keys",
      anchor: "TEST_API_KEY:",
      pattern: /TEST_API_KEY:[0-9a-f]{32}:[0-9a-f]{32}/,
    },
  ],
});
