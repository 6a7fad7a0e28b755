import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Sendcloud",
  revoke: "https://app.sendcloud.com",
  rules: [
    {
      id: "sendcloud-secret-key",
      label: "Sendcloud secret key",
      kind: "api-secret",
      severity: "high",
      grants: "buy shipping labels at your cost",
      source: "https://api.sendcloud.dev",
      words: ["sendcloud"],
      pattern: /[0-9A-Fa-f]{32}/,
    },
  ],
});
