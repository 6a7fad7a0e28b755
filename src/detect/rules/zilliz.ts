import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Zilliz",
  revoke: "https://cloud.zilliz.com",
  rules: [
    {
      id: "zilliz-key",
      label: "Zilliz API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write your data",
      source: "https://docs.zilliz.com/docs/manage-api-keys",
      words: ["zilliz", "milvus"],
      pattern: /[a-f\d]{96}|[a-f\d]{64}/,
    },
  ],
});
