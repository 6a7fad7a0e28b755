import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Keycloak",
  revoke: "https://www.keycloak.org/docs/latest/server_admin",
  rules: [
    {
      id: "keycloak-client-secret",
      label: "Keycloak client secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your application",
      source: "https://www.keycloak.org/docs/latest/server_admin",
      words: ["keycloak"],
      pattern: /(?:[0-9A-Za-z]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
    },
  ],
});
