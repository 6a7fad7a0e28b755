import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Infisical",
  revoke: "https://app.infisical.com",
  rules: [
    {
      id: "infisical-service-token",
      label: "Infisical service token",
      kind: "access-token",
      severity: "high",
      grants: "read stored secrets",
      source: "https://infisical.com/docs/internals/service-tokens",
      words: ["infisical"],
      pattern: /st\.[\w-]{3,48}\.[\w-]{3,48}\.[a-f\d]{8,64}/,
    },
    {
      id: "infisical-client-secret",
      label: "Infisical client secret",
      kind: "api-secret",
      severity: "high",
      grants: "read stored secrets",
      source: "https://infisical.com/docs/documentation/platform/identities/universal-auth",
      words: ["infisical"],
      roles: ["secret"],
      pattern: /[a-f\d]{64}/,
    },
  ],
});
