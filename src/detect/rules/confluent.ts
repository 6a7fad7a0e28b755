import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Confluent",
  revoke: "https://confluent.cloud/settings/api-keys",
  rules: [
    {
      id: "confluent-secret",
      label: "Confluent API secret",
      kind: "api-secret",
      severity: "high",
      grants: "read and write topics",
      source: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys",
      anchor: "cflt",
      pattern: /cflt[A-Za-z\d+\/]{60}/,
    },
    {
      id: "confluent-key",
      label: "Confluent API key",
      kind: "api-key",
      severity: "medium",
      grants: "with its secret read and write topics",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/confluent.go",
      words: ["confluent"],
      pattern: /[A-Za-z\d]{16}/,
    },
    {
      id: "confluent-kafka-key",
      label: "Confluent API key",
      kind: "api-key",
      severity: "medium",
      grants: "with its secret read and write topics",
      source: "https://docs.confluent.io/cloud/current/overview.html",
      words: ["kafka", "ccloud"],
      pattern: /[A-Z\d]{16}/,
    },
    {
      id: "confluent-secret-legacy",
      label: "Confluent API secret",
      kind: "api-secret",
      severity: "high",
      grants: "read and write topics",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/confluent.go",
      words: ["confluent", "kafka", "ccloud", "schema_registry"],
      roles: ["secret", "token", "password", "key"],
      pattern: /[A-Za-z\d+\/]{64}/,
    },
  ],
});
