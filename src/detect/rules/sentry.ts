import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Sentry",
  revoke: "https://sentry.io/settings/auth-tokens",
  rules: [
    {
      id: "sentry-org-token",
      label: "Sentry organisation token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your error tracking",
      source: "https://docs.sentry.io/account/auth-tokens",
      anchor: "sntrys_eyJ",
      pattern: /sntrys_eyJ[0-9A-Za-z+/]{40,400}={0,2}_[0-9A-Za-z+/]{43}/,
    },
    {
      id: "sentry-user-token",
      label: "Sentry user token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your error tracking",
      source: "https://docs.sentry.io/account/auth-tokens",
      anchor: ["sntryu_", "sntrya_", "sntryi_"],
      pattern: /sntry[uai]_[0-9a-f]{64}/,
    },
    {
      id: "sentry-auth-token",
      label: "Sentry auth token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your error tracking",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/sentry.go",
      words: ["sentry"],
      pattern: /[0-9A-Fa-f]{64}/,
    },
  ],
});
