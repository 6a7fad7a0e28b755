import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "UpCloud",
  revoke: "https://hub.upcloud.com/account/api-tokens",
  rules: [
    {
      id: "upcloud-token",
      label: "UpCloud API token",
      kind: "access-token",
      severity: "high",
      grants: "manage servers and data of the account",
      source: "https://developers.upcloud.com/1.3",
      anchor: "ucat_",
      pattern: /ucat_[A-Z\d]{26}/,
    },
  ],
});
