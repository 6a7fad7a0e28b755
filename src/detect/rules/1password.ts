import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "1Password",
  revoke: "https://my.1password.com/developer-tools",
  rules: [
    {
      id: "1password-service-token",
      label: "1Password service account token",
      kind: "access-token",
      severity: "high",
      grants: "read the vaults it was given",
      source: "https://developer.1password.com/docs/service-accounts/security",
      anchor: "ops_eyJ",
      pattern: /ops_eyJ[A-Za-z\d+\/_-]{250,}={0,3}/,
    },
    {
      id: "1password-secret-key",
      label: "1Password Secret Key",
      kind: "password",
      severity: "high",
      grants: "with the password open your account",
      source: "https://support.1password.com/secret-key",
      anchor: "A3-",
      pattern: /A3-[A-Z\d]{6}-(?:[A-Z\d]{11}|[A-Z\d]{6}-[A-Z\d]{5})-[A-Z\d]{5}-[A-Z\d]{5}-[A-Z\d]{5}/,
    },
    {
      id: "1password-recovery-code",
      label: "1Password recovery code",
      kind: "password",
      severity: "high",
      grants: "take over your account",
      source: "https://support.1password.com/recovery-codes",
      anchor: "1PRK-",
      pattern: /1PRK-[A-Z\d]{4}-[A-Z\d]{4}-[A-Z\d]{4}-[A-Z\d]{4}-[A-Z\d]{4}-[A-Z\d]{4}-[A-Z\d]{4}-[A-Z\d]{4}-[A-Z\d]{4}-[A-Z\d]{4}-[A-Z\d]{4}-[A-Z\d]{4}-[A-Z\d]{4}/,
    },
  ],
});
