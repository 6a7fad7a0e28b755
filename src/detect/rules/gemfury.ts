import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Gemfury",
  revoke: "https://manage.fury.io",
  rules: [
    {
      id: "gemfury-token",
      label: "Gemfury token",
      kind: "access-token",
      severity: "high",
      grants: "read and publish packages",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/gemfury",
      words: ["gemfury", "fury.io", "fury_"],
      pattern: /[A-Za-z\d]{6}-[A-Za-z\d]{20}|[A-Za-z\d]{20}/,
    },
  ],
});
