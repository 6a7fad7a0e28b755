import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Elastic",
  revoke: "https://cloud.elastic.co/account/keys",
  rules: [
    {
      id: "elastic-cloud-key",
      label: "Elastic Cloud API key",
      kind: "api-key",
      severity: "high",
      grants: "manage your deployments",
      source: "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys",
      anchor: "essu_",
      pattern: /essu_[0-9A-Za-z+/=_-]{40,200}/,
    },
    {
      id: "elastic-api-key",
      label: "Elasticsearch API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write your indexes",
      source: "https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys",
      words: ["elastic", "es_api", "kibana"],
      pattern: /[0-9A-Za-z+/]{56,80}={0,2}/,
    },
  ],
});
