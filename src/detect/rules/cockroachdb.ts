import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "CockroachDB",
  revoke: "https://cockroachlabs.cloud/service-accounts",
  rules: [
    {
      id: "cockroachdb-cloud-key",
      label: "CockroachDB Cloud secret key",
      kind: "api-secret",
      severity: "high",
      grants: "manage your clusters",
      source: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#api-access",
      anchor: "CCDB1_",
      pattern: /CCDB1_[A-Za-z\d]{22}_[A-Za-z\d]{40}/,
    },
  ],
});
