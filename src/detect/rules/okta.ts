import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Okta",
  revoke: "https://login.okta.com",
  rules: [
    {
      id: "okta-api-token",
      label: "Okta API token",
      kind: "access-token",
      severity: "high",
      grants: "manage your users and applications",
      source: "https://developer.okta.com/docs/guides/create-an-api-token",
      words: ["okta", "ssws"],
      pattern: /00[0-9A-Za-z_=-]{40}/,
    },
    {
      id: "okta-client-secret",
      label: "Okta client secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your application",
      source: "https://developer.okta.com/docs/guides",
      words: ["okta"],
      pattern: /[0-9A-Za-z_-]{40,64}/,
    },
  ],
});
