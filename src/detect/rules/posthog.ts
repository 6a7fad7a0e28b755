import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "PostHog",
  revoke: "https://app.posthog.com/settings/user-api-keys",
  rules: [
    {
      id: "posthog-personal-key",
      label: "PostHog personal API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your analytics",
      source: "https://posthog.com/docs/api",
      anchor: "phx_",
      pattern: /phx_[0-9A-Za-z_-]{40,50}/,
    },
    {
      id: "posthog-flags-key",
      label: "PostHog feature flags key",
      kind: "api-key",
      severity: "medium",
      grants: "read your feature flags",
      source: "https://posthog.com/docs/feature-flags",
      anchor: "phs_",
      pattern: /phs_[0-9A-Za-z_-]{40,50}/,
    },
  ],
});
