import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Coveralls",
  revoke: "https://coveralls.io",
  rules: [
    {
      id: "coveralls-token",
      label: "Coveralls repo token",
      kind: "access-token",
      severity: "medium",
      grants: "upload coverage",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/coveralls",
      words: ["coveralls"],
      pattern: /[A-Za-z\d-]{37}|[A-Za-z\d]{32,33}/,
    },
  ],
});
