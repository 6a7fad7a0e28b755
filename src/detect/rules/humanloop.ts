import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Humanloop",
  revoke: "https://humanloop.com",
  rules: [
    {
      id: "humanloop-key",
      label: "Humanloop API key",
      kind: "api-key",
      severity: "high",
      grants: "read requests and prompts",
      source: "https://humanloop.com/docs",
      anchor: "hl_sk_",
      pattern: /hl_sk_[a-f\d]{48}/,
    },
  ],
});
