import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Retool",
  revoke: "https://docs.retool.com/org-users/guides/retool-api",
  rules: [
    {
      id: "retool-token",
      label: "Retool API token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your apps",
      source: "https://docs.retool.com/org-users/guides/retool-api",
      anchor: "retool_",
      pattern: /retool_[a-f\d]{26}_[A-Za-z\d]{20,60}|retool_\w{26,64}/,
    },
  ],
});
