import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "LaunchDarkly",
  revoke: "https://app.launchdarkly.com/settings/authorization",
  rules: [
    {
      id: "launchdarkly-key",
      label: "LaunchDarkly access token or SDK key",
      kind: "api-key",
      severity: "high",
      grants: "read or change feature flags",
      source: "https://launchdarkly.com/docs/home/account/api",
      anchor: ["sdk-", "api-"],
      pattern: /(?:sdk|api)-[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
    {
      id: "launchdarkly-token",
      label: "LaunchDarkly access token",
      kind: "access-token",
      severity: "high",
      grants: "change feature flags",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/launchdarkly.go",
      words: ["launchdarkly"],
      pattern: /[\w=-]{40}/,
    },
  ],
});
