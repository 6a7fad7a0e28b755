import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Scalr",
  revoke: "https://docs.scalr.io",
  rules: [
    {
      id: "scalr-token",
      label: "Scalr token",
      kind: "access-token",
      severity: "high",
      grants: "change infrastructure",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/scalr",
      words: ["scalr"],
      pattern: /eyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{20,}/,
    },
  ],
});
