import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "E2B",
  revoke: "https://e2b.dev/dashboard",
  rules: [
    {
      id: "e2b-key",
      label: "E2B API key",
      kind: "api-key",
      severity: "high",
      grants: "run sandboxes at your cost",
      source: "https://e2b.dev/docs",
      anchor: "e2b_",
      pattern: /e2b_[a-f\d]{40}/,
    },
  ],
});
