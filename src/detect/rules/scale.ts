import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Scale AI",
  revoke: "https://dashboard.scale.com/settings/api-keys",
  rules: [
    {
      id: "scale-key",
      label: "Scale AI API key",
      kind: "api-key",
      severity: "high",
      grants: "read and create tasks",
      source: "https://scale.com/docs",
      words: ["scale"],
      pattern: /(?:live|test)_[a-f\d]{32}/,
    },
  ],
});
