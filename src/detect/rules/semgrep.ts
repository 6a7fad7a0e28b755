import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Semgrep",
  revoke: "https://semgrep.dev/orgs/-/settings/tokens",
  rules: [
    {
      id: "semgrep-token",
      label: "Semgrep token",
      kind: "access-token",
      severity: "medium",
      grants: "read findings, start scans",
      source: "https://semgrep.dev/docs/deployment/add-semgrep-to-ci",
      words: ["semgrep"],
      pattern: /[a-f\d]{64}/,
    },
  ],
});
