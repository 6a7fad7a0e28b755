import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "LoginRadius",
  revoke: "https://dashboard.loginradius.com",
  rules: [
    {
      id: "loginradius-api-secret",
      label: "LoginRadius key or secret",
      kind: "api-secret",
      severity: "high",
      grants: "read and change your users",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/loginradius",
      words: ["loginradius"],
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
    },
  ],
});
