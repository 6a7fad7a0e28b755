import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "HashiCorp Cloud",
  revoke: "https://portal.cloud.hashicorp.com",
  rules: [
    {
      id: "hcp-client-secret",
      label: "HashiCorp Cloud client secret",
      kind: "api-secret",
      severity: "high",
      grants: "manage its clusters",
      source: "https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal",
      words: ["hcp_", "hashicorp"],
      roles: ["secret"],
      pattern: /[\w-]{64}/,
    },
  ],
});
