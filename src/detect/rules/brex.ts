import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Brex",
  revoke: "https://dashboard.brex.com/settings/developer",
  rules: [
    {
      id: "brex-user-token",
      label: "Brex user token",
      kind: "access-token",
      severity: "high",
      grants: "read your company's accounts and send transfers",
      source: "https://developer.brex.com/docs/authentication",
      anchor: "bxt_",
      pattern: /bxt_[0-9A-Za-z]{32,48}/,
    },
  ],
});
