import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Qdrant",
  revoke: "https://cloud.qdrant.io",
  rules: [
    {
      id: "qdrant-key",
      label: "Qdrant API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write your data",
      source: "https://qdrant.tech/documentation/cloud/authentication",
      words: ["qdrant"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\|[\w-]{48,60}|[\w-]{54}/,
    },
  ],
});
