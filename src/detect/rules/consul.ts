import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Consul",
  revoke: "https://developer.hashicorp.com/consul/docs/security/acl/tokens",
  rules: [
    {
      id: "consul-token",
      label: "Consul ACL token",
      kind: "access-token",
      severity: "high",
      grants: "change services and their settings",
      source: "https://developer.hashicorp.com/consul/docs/security/acl/tokens",
      words: ["consul"],
      roles: ["token", "secretid", "secret", "key"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
