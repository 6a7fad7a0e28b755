import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mezmo (LogDNA)",
  revoke: "https://app.mezmo.com/manage/api-keys",
  rules: [
    {
      id: "logdna-key",
      label: "Mezmo key",
      kind: "api-key",
      severity: "medium",
      grants: "read or write your logs",
      source: "https://docs.mezmo.com/docs/ingestion-key",
      words: ["logdna", "mezmo"],
      pattern: /[0-9a-f]{32}/,
    },
    {
      id: "logdna-service-key",
      label: "Mezmo service key",
      kind: "api-key",
      severity: "medium",
      grants: "read your logs",
      source: "https://docs.mezmo.com/docs/ingestion-key",
      anchor: "sts_",
      pattern: /sts_[0-9a-f]{32}/,
    },
  ],
});
