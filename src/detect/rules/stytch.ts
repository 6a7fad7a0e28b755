import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Stytch",
  revoke: "https://stytch.com/dashboard/api-keys",
  rules: [
    {
      id: "stytch-secret",
      label: "Stytch secret",
      kind: "api-secret",
      severity: "high",
      grants: "read and change your users",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/stytch",
      anchor: ["secret-live-", "secret-test-"],
      pattern: /secret-(?:live|test)-[0-9A-Za-z_-]{36}=?/,
    },
  ],
});
