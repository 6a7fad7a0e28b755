import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Snyk",
  revoke: "https://app.snyk.io/account",
  rules: [
    {
      id: "snyk-token",
      label: "Snyk access token",
      kind: "access-token",
      severity: "high",
      grants: "read findings and projects",
      source: "https://docs.snyk.io/snyk-api/authentication-for-api",
      anchor: ["snyk_uat.", "snyk_sat."],
      pattern: /snyk_[us]at\.[a-z\d]{8}\.[\w=-]{10,}\.[\w-]{10,}/,
    },
    {
      id: "snyk-token-legacy",
      label: "Snyk API token",
      kind: "access-token",
      severity: "high",
      grants: "read findings and projects",
      source: "https://docs.snyk.io/snyk-api/authentication-for-api",
      words: ["snyk"],
      pattern: /[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}/,
    },
  ],
});
