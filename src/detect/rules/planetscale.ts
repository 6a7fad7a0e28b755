import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "PlanetScale",
  revoke: "https://app.planetscale.com/settings/service-tokens",
  rules: [
    {
      id: "planetscale-token",
      label: "PlanetScale service token",
      kind: "access-token",
      severity: "high",
      grants: "manage its databases",
      source: "https://planetscale.com/docs/concepts/service-tokens",
      anchor: "pscale_tkn_",
      pattern: /pscale_tkn_[\w=.-]{32,64}/,
    },
    {
      id: "planetscale-oauth-token",
      label: "PlanetScale OAuth token",
      kind: "access-token",
      severity: "high",
      grants: "manage your databases",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/planetscale.go",
      anchor: "pscale_oauth_",
      pattern: /pscale_oauth_[\w=.-]{32,64}/,
    },
    {
      id: "planetscale-password",
      label: "PlanetScale database password",
      kind: "password",
      severity: "high",
      grants: "read and write the database",
      source: "https://planetscale.com/docs/concepts/connection-strings",
      anchor: "pscale_pw_",
      pattern: /pscale_pw_[\w=.-]{32,64}/,
    },
  ],
});
