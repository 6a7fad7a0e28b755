import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Auth0",
  revoke: "https://manage.auth0.com",
  rules: [
    {
      id: "auth0-client-secret",
      label: "Auth0 client secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your application",
      source: "https://auth0.com/docs/secure/application-credentials",
      words: ["auth0"],
      pattern: /[0-9A-Za-z_-]{64}/,
    },
    {
      id: "auth0-client-id",
      label: "Auth0 client ID",
      kind: "api-key",
      severity: "low",
      grants: "name your application",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/auth0.yml",
      words: ["auth0"],
      pattern: /(?:[0-9A-Za-z_-]{32}|[0-9A-Za-z]{40})/,
    },
    {
      id: "auth0-management-token",
      label: "Auth0 Management API token",
      kind: "access-token",
      severity: "high",
      grants: "manage your users and applications",
      source: "https://auth0.com/docs/secure/tokens/access-tokens/management-api-access-tokens",
      words: ["auth0"],
      pattern: /eyJ[0-9A-Za-z_-]{20,400}\.[0-9A-Za-z_-]{20,4000}\.[0-9A-Za-z_-]{40,700}/,
    },
  ],
});
