import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Linear",
  revoke: "https://linear.app/settings/api",
  rules: [
    {
      id: "linear-api-key",
      label: "Linear API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your issues",
      source: "https://linear.app/developers/graphql",
      anchor: "lin_api_",
      pattern: /lin_api_[0-9A-Za-z]{40}/,
    },
    {
      id: "linear-oauth-token",
      label: "Linear OAuth token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your issues",
      source: "https://linear.app/developers/oauth-2-0-authentication",
      anchor: "lin_oauth_",
      pattern: /lin_oauth_[0-9a-f]{64}/,
    },
    {
      id: "linear-webhook-secret",
      label: "Linear webhook secret",
      kind: "api-secret",
      severity: "medium",
      grants: "forge events to your server",
      source: "https://linear.app/developers/webhooks",
      anchor: "lin_wh_",
      pattern: /lin_wh_[0-9A-Za-z]{30,50}/,
    },
    {
      id: "linear-client-secret",
      label: "Linear client secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your app",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/linear.go",
      words: ["linear_", "linear-client", "linear.app", "linear api"],
      pattern: /[0-9A-Fa-f]{32}/,
    },
  ],
});
