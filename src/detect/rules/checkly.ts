import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Checkly",
  revoke: "https://app.checklyhq.com/settings/user/api-keys",
  rules: [
    {
      id: "checkly-api-key",
      label: "Checkly API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your checks",
      source: "https://www.checklyhq.com/docs/accounts-and-users/creating-api-key",
      anchor: "cu_",
      pattern: /cu_[0-9a-f]{32}/,
    },
  ],
});
