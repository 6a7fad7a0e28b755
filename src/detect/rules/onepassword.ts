import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "1Password",
  revoke: "https://my.1password.com/developer-tools",
  rules: [
    {
      id: "onepassword-service-account-token",
      label: "1Password service account token",
      kind: "access-token",
      severity: "high",
      grants: "read the secrets of its vaults",
      source: "https://developer.1password.com/docs/service-accounts",
      anchor: "ops_eyJ",
      pattern: /ops_eyJ[0-9A-Za-z+/]{250,2000}={0,3}/,
    },
    {
      id: "onepassword-secret-key",
      label: "1Password secret key",
      kind: "api-key",
      severity: "high",
      grants: "unlock your account, together with its password",
      source: "https://support.1password.com/secret-key-security",
      anchor: "A3-",
      pattern: /A3-[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}/,
    },
    {
      id: "onepassword-recovery-key",
      label: "1Password recovery key",
      kind: "api-key",
      severity: "high",
      grants: "recover your account",
      source: "https://support.1password.com/recovery-codes",
      anchor: "1PRK-",
      pattern: /1PRK-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/,
    },
  ],
});
