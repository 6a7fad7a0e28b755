import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Loggly",
  revoke: "https://www.loggly.com",
  rules: [
    {
      id: "loggly-token",
      label: "Loggly token",
      kind: "access-token",
      severity: "medium",
      grants: "write logs into your account",
      source: "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm",
      words: ["loggly"],
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
    },
  ],
});
