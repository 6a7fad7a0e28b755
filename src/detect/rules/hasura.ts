import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Hasura",
  revoke: "https://cloud.hasura.io",
  rules: [
    {
      id: "hasura-admin-secret",
      label: "Hasura admin secret",
      kind: "api-secret",
      severity: "high",
      grants: "read and write all data of the API",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/hasura",
      words: ["hasura"],
      roles: ["secret", "key", "token"],
      pattern: /[A-Za-z\d]{64}/,
    },
  ],
});
