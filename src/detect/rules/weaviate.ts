import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Weaviate",
  revoke: "https://console.weaviate.cloud",
  rules: [
    {
      id: "weaviate-key",
      label: "Weaviate API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write your data",
      source: "https://docs.weaviate.io/weaviate/configuration/authentication",
      words: ["weaviate", "wcs_api"],
      pattern: /[A-Za-z\d]{36,40}|[A-Za-z\d+\/]{80,120}={0,2}/,
    },
  ],
});
