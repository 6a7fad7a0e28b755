import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "JD Cloud",
  revoke: "https://uc.jdcloud.com/account/accesskey",
  rules: [
    {
      id: "jdcloud-access-key",
      label: "JD Cloud access key",
      kind: "api-key",
      severity: "medium",
      grants: "with its secret use the account",
      source: "https://docs.jdcloud.com/en/account-management/accesskey-management",
      anchor: "JDC_",
      pattern: /JDC_[A-Z\d]{28}/,
    },
  ],
});
