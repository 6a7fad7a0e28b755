import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Ory",
  revoke: "https://console.ory.sh",
  rules: [
    {
      id: "ory-api-key",
      label: "Ory API key",
      kind: "api-key",
      severity: "high",
      grants: "manage your users",
      source: "https://www.ory.sh/docs/concepts/personal-access-token",
      anchor: ["ory_pat_", "ory_apikey_", "ory_wak_"],
      pattern: /ory_(?:pat|apikey|wak)_[0-9A-Za-z_-]{32,64}/,
    },
    {
      id: "ory-oauth-token",
      label: "Ory OAuth token",
      kind: "access-token",
      severity: "high",
      grants: "act as the person who signed in",
      source: "https://www.ory.sh/docs/oauth2-oidc/jwt-access-token",
      anchor: ["ory_rt_", "ory_ac_", "ory_st_"],
      pattern: /ory_(?:rt|ac|st)_[0-9A-Za-z._-]{32,90}/,
    },
  ],
});
