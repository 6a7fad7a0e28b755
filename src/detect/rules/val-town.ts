import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Val Town",
  revoke: "https://www.val.town/settings/api",
  rules: [
    {
      id: "val-town-token",
      label: "Val Town API token",
      kind: "access-token",
      severity: "high",
      grants: "read and run your code",
      source: "https://docs.val.town/api/authentication",
      anchor: "vtwn_",
      pattern: /vtwn_[A-Za-z\d]{27}/,
    },
  ],
});
