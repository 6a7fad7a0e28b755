import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Doppler",
  revoke: "https://dashboard.doppler.com/workplace/tokens/cli",
  rules: [
    {
      id: "doppler-token",
      label: "Doppler token",
      kind: "access-token",
      severity: "high",
      grants: "read and change stored secrets",
      source: "https://docs.doppler.com/reference/auth-token-formats",
      anchor: ["dp.ct.", "dp.pt.", "dp.sa.", "dp.scim.", "dp.audit.", "dp.said."],
      pattern: /dp\.(?:ct|pt|sa(?:id)?|scim|audit)\.[A-Za-z\d]{40,44}/,
    },
    {
      id: "doppler-service-token",
      label: "Doppler service token",
      kind: "access-token",
      severity: "high",
      grants: "read the secrets of a config",
      source: "https://docs.doppler.com/reference/auth-token-formats",
      anchor: "dp.st.",
      pattern: /dp\.st\.[a-z\d_-]{2,35}\.[A-Za-z\d]{40,44}|dp\.st\.[A-Za-z\d]{40,44}/,
    },
  ],
});
