import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Nomad",
  revoke: "https://developer.hashicorp.com/nomad/docs/concepts/acl",
  rules: [
    {
      id: "nomad-token",
      label: "Nomad ACL token",
      kind: "access-token",
      severity: "high",
      grants: "run jobs in the cluster",
      source: "https://developer.hashicorp.com/nomad/docs/concepts/acl",
      words: ["nomad"],
      roles: ["token", "secretid", "secret", "key"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
