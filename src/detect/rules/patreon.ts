import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Patreon",
  revoke: "https://www.patreon.com/portal/registration/register-clients",
  rules: [
    {
      id: "patreon-access-token",
      label: "Patreon access token",
      kind: "access-token",
      severity: "high",
      grants: "read your patrons",
      source: "https://docs.patreon.com",
      words: ["patreon"],
      pattern: /[0-9A-Za-z_-]{43,64}/,
    },
  ],
});
