import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Descope",
  revoke: "https://app.descope.com",
  rules: [
    {
      id: "descope-management-key",
      label: "Descope management key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your users",
      source: "https://docs.descope.com",
      words: ["descope"],
      pattern: /K[0-9A-Za-z]{100,140}/,
    },
  ],
});
