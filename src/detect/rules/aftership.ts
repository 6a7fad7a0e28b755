import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "AfterShip",
  revoke: "https://admin.aftership.com/settings/api-keys",
  rules: [
    {
      id: "aftership-api-key",
      label: "AfterShip API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your shipments",
      source: "https://www.aftership.com/docs/tracking/quickstart/authentication",
      anchor: "asat_",
      pattern: /asat_[0-9a-f]{32}/,
    },
  ],
});
