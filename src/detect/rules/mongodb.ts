import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "MongoDB Atlas",
  revoke: "https://cloud.mongodb.com",
  rules: [
    {
      id: "mongodb-client-secret",
      label: "MongoDB Atlas service account secret",
      kind: "api-secret",
      severity: "high",
      grants: "manage your clusters",
      source: "https://www.mongodb.com/docs/atlas/api/service-accounts-overview",
      anchor: "mdb_sa_sk_",
      pattern: /mdb_sa_sk_[\w-]{40}/,
    },
    {
      id: "mongodb-private-key",
      label: "MongoDB Atlas API private key",
      kind: "api-key",
      severity: "high",
      grants: "manage your clusters",
      source: "https://www.mongodb.com/docs/atlas/configure-api-access",
      words: ["atlas", "mongodb"],
      pattern: /[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}/,
    },
  ],
});
