import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Trigger.dev",
  revoke: "https://cloud.trigger.dev",
  rules: [
    {
      id: "trigger-key",
      label: "Trigger.dev secret key",
      kind: "api-secret",
      severity: "high",
      grants: "run and read your tasks",
      source: "https://trigger.dev/docs/apikeys",
      anchor: ["tr_prod_", "tr_dev_", "tr_stg_", "tr_pat_"],
      pattern: /tr_(?:prod|dev|stg|pat)_[A-Za-z\d]{20,44}/,
    },
  ],
});
