import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Coralogix",
  revoke: "https://coralogix.com",
  rules: [
    {
      id: "coralogix-api-key",
      label: "Coralogix key",
      kind: "api-key",
      severity: "high",
      grants: "read or write your logs",
      source: "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys",
      anchor: ["cxtp_", "cxup_"],
      pattern: /cx[tu]p_[0-9A-Za-z]{30}/,
    },
  ],
});
