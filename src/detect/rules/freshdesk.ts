import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Freshdesk",
  revoke: "https://freshdesk.com",
  rules: [
    {
      id: "freshdesk-api-key",
      label: "Freshdesk API key",
      kind: "api-key",
      severity: "high",
      grants: "read and answer your tickets",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/freshdesk",
      words: ["freshdesk", "freshservice", "freshworks", "freshsales"],
      pattern: /[0-9A-Za-z]{20,22}/,
    },
  ],
});
