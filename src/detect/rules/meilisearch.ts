import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Meilisearch",
  revoke: "https://cloud.meilisearch.com",
  rules: [
    {
      id: "meilisearch-api-key",
      label: "Meilisearch API key",
      kind: "api-key",
      severity: "high",
      grants: "read or change your indexes",
      source: "https://www.meilisearch.com/docs/learn/security/basic_security",
      words: ["meilisearch", "meili_"],
      pattern: /(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9A-Za-z_-]{43})/,
    },
  ],
});
