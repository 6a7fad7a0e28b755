import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "monday.com",
  revoke: "https://monday.com/developers",
  rules: [
    {
      id: "monday-api-token",
      label: "monday.com API token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your boards",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/monday",
      words: ["monday"],
      pattern: /eyJ[0-9A-Za-z._-]{120,300}/,
    },
  ],
});
