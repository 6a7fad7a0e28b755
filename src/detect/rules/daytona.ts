import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Daytona",
  revoke: "https://app.daytona.io/dashboard/keys",
  rules: [
    {
      id: "daytona-key",
      label: "Daytona API key",
      kind: "api-key",
      severity: "high",
      grants: "run sandboxes at your cost",
      source: "https://www.daytona.io/docs",
      anchor: "dtn_",
      pattern: /dtn_[a-f\d]{64}/,
    },
  ],
});
