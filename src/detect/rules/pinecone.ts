import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Pinecone",
  revoke: "https://app.pinecone.io",
  rules: [
    {
      id: "pinecone-key",
      label: "Pinecone API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write your indexes",
      source: "https://docs.pinecone.io/guides/projects/manage-api-keys",
      anchor: "pcsk_",
      pattern: /pcsk_[A-Za-z\d]{5,6}_[A-Za-z\d]{60,66}/,
    },
    {
      id: "pinecone-key-legacy",
      label: "Pinecone API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write your indexes",
      source: "https://docs.pinecone.io",
      words: ["pinecone"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
