import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "ClickUp",
  revoke: "https://app.clickup.com/settings/apps",
  rules: [
    {
      id: "clickup-personal-token",
      label: "ClickUp personal token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your tasks",
      source: "https://developer.clickup.com/docs/authentication",
      anchor: "pk_",
      pattern: /pk_[0-9]{6,10}_[0-9A-Z]{32}/,
    },
  ],
});
