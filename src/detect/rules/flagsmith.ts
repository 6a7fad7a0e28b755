import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Flagsmith",
  revoke: "https://app.flagsmith.com",
  rules: [
    {
      id: "flagsmith-server-key",
      label: "Flagsmith server-side key",
      kind: "api-key",
      severity: "high",
      grants: "read feature flags and users",
      source: "https://docs.flagsmith.com/clients/server-side",
      words: ["flagsmith"],
      pattern: /ser\.[A-Za-z\d]{22}/,
    },
    {
      id: "flagsmith-api-key",
      label: "Flagsmith API key",
      kind: "api-key",
      severity: "high",
      grants: "change feature flags",
      source: "https://docs.flagsmith.com/clients/rest",
      words: ["flagsmith"],
      pattern: /[A-Za-z\d]{8}\.[A-Za-z\d]{32}|[a-f\d]{40}/,
    },
  ],
});
