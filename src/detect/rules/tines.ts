import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Tines",
  revoke: "https://www.tines.com",
  rules: [
    {
      id: "tines-webhook-url",
      label: "Tines webhook URL",
      kind: "webhook-url",
      severity: "medium",
      grants: "start a workflow",
      source: "https://www.tines.com/docs/actions/types/webhook",
      anchor: ".tines.com/webhook",
      pattern: /https:\/\/[\w.-]{1,80}\.tines\.com\/webhook\/[a-f\d]{20,64}\/[a-f\d]{20,64}/,
    },
  ],
});
