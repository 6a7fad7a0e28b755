import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Tenable",
  revoke: "https://cloud.tenable.com/tio/app.html#/settings/my-account/api-keys",
  rules: [
    {
      id: "tenable-key",
      label: "Tenable access or secret key",
      kind: "api-secret",
      severity: "high",
      grants: "run scans and read their results",
      source: "https://developer.tenable.com/docs/authorization",
      words: ["tenable", "nessus"],
      pattern: /[0-9a-f]{64}/,
    },
  ],
});
