import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Plivo",
  revoke: "https://console.plivo.com",
  rules: [
    {
      id: "plivo-auth-token",
      label: "Plivo auth token",
      kind: "access-token",
      severity: "high",
      grants: "call and send messages at your cost",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/plivo",
      words: ["plivo"],
      pattern: /[0-9A-Za-z_-]{40,60}/,
    },
    {
      id: "plivo-auth-id",
      label: "Plivo auth ID",
      kind: "api-key",
      severity: "low",
      grants: "name your account, together with its token",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/plivo",
      words: ["plivo"],
      pattern: /[MS]A[0-9A-Z]{18}/,
      roles: ["auth_id", "authid", "auth id", "id"],
    },
  ],
});
