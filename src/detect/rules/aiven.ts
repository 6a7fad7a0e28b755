import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Aiven",
  revoke: "https://console.aiven.io/profile/tokens",
  rules: [
    {
      id: "aiven-service-password",
      label: "Aiven service password",
      kind: "password",
      severity: "high",
      grants: "log in to the database",
      source: "https://aiven.io/docs/platform/howto/password",
      anchor: "AVNS_",
      pattern: /AVNS_[\w-]{19}/,
    },
    {
      id: "aiven-token",
      label: "Aiven API token",
      kind: "access-token",
      severity: "high",
      grants: "manage databases at your cost",
      source: "https://aiven.io/docs/platform/concepts/authentication-tokens",
      words: ["aiven"],
      pattern: /[A-Za-z\d/+=]{372}/,
    },
  ],
});
