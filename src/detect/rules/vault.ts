import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Vault",
  revoke: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
  rules: [
    {
      id: "vault-service-token",
      label: "Vault service token",
      kind: "access-token",
      severity: "high",
      grants: "read the secrets it is scoped to",
      source: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      anchor: "hvs.",
      pattern: /hvs\.[\w-]{24,160}/,
    },
    {
      id: "vault-batch-token",
      label: "Vault batch token",
      kind: "access-token",
      severity: "high",
      grants: "read the secrets it is scoped to",
      source: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      anchor: ["hvb.", "hvr."],
      pattern: /hv[br]\.[\w-]{24,300}/,
    },
    {
      id: "vault-token-legacy",
      label: "Vault token",
      kind: "access-token",
      severity: "high",
      grants: "read the secrets it is scoped to",
      source: "https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/hashicorp.yml",
      words: ["vault"],
      pattern: /[sbr]\.[\w-]{24,}/,
    },
    {
      id: "vault-approle-secret",
      label: "Vault AppRole secret ID",
      kind: "api-secret",
      severity: "high",
      grants: "read the secrets of the role",
      source: "https://developer.hashicorp.com/vault/docs/auth/approle",
      words: ["vault", "approle", "secret_id", "role_id"],
      roles: ["secret_id", "secretid", "secret"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
