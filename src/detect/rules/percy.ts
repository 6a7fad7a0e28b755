import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Percy",
  revoke: "https://percy.io",
  rules: [
    {
      id: "percy-token",
      label: "Percy project token",
      kind: "access-token",
      severity: "medium",
      grants: "publish builds of the project",
      source: "https://www.browserstack.com/docs/percy",
      words: ["percy"],
      pattern: /(?:web|app|auto|ss)_[a-f\d]{64}|[a-f\d]{64}/,
    },
  ],
});
