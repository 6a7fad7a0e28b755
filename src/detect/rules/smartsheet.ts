import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Smartsheet",
  revoke: "https://app.smartsheet.com",
  rules: [
    {
      id: "smartsheet-access-token",
      label: "Smartsheet access token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your sheets",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/smartsheets",
      words: ["smartsheet", "smartsheets"],
      pattern: /[0-9A-Za-z]{37}/,
    },
  ],
});
