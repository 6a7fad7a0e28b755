import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Logz.io",
  revoke: "https://app.logz.io/#/dashboard/settings/api-tokens",
  rules: [
    {
      id: "logzio-api-token",
      label: "Logz.io token",
      kind: "access-token",
      severity: "medium",
      grants: "read or write your logs",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/logzio.yml",
      words: ["logzio", "logz.io", "logz_io"],
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
    },
    {
      id: "logzio-shipping-token",
      label: "Logz.io shipping token",
      kind: "access-token",
      severity: "medium",
      grants: "write logs into your account",
      source: "https://docs.logz.io",
      words: ["logzio", "logz.io", "logz_io"],
      pattern: /[0-9A-Za-z]{32}/,
    },
  ],
});
