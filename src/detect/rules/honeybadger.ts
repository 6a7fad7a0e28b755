import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Honeybadger",
  revoke: "https://app.honeybadger.io",
  rules: [
    {
      id: "honeybadger-api-key",
      label: "Honeybadger key",
      kind: "api-key",
      severity: "medium",
      grants: "read or write your errors",
      source: "https://docs.honeybadger.io",
      anchor: "hbp_",
      pattern: /hbp_[0-9A-Za-z]{36}/,
    },
    {
      id: "honeybadger-key",
      label: "Honeybadger key",
      kind: "api-key",
      severity: "medium",
      grants: "read or write your errors",
      source: "https://docs.honeybadger.io",
      words: ["honeybadger"],
      pattern: /[0-9A-Za-z]{8,40}/,
    },
  ],
});
