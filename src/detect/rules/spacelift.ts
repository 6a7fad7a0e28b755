import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Spacelift",
  revoke: "https://docs.spacelift.io/integrations/api",
  rules: [
    {
      id: "spacelift-key-secret",
      label: "Spacelift API key secret",
      kind: "api-secret",
      severity: "high",
      grants: "change infrastructure",
      source: "https://docs.spacelift.io/integrations/api",
      words: ["spacelift"],
      pattern: /[a-f\d]{64}/,
    },
  ],
});
