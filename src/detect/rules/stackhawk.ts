import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "StackHawk",
  revoke: "https://app.stackhawk.com/settings/apikeys",
  rules: [
    {
      id: "stackhawk-key",
      label: "StackHawk API key",
      kind: "api-key",
      severity: "high",
      grants: "read findings, start scans",
      source: "https://docs.stackhawk.com",
      anchor: "hawk.",
      pattern: /hawk\.[\w-]{20}\.[\w-]{20}/,
    },
  ],
});
