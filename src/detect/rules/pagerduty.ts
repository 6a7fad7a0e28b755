import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "PagerDuty",
  revoke: "https://app.pagerduty.com/api_keys",
  rules: [
    {
      id: "pagerduty-integration-url",
      label: "PagerDuty integration URL",
      kind: "webhook-url",
      severity: "medium",
      grants: "raise and resolve incidents",
      source: "https://support.pagerduty.com/main/docs/services-and-integrations",
      anchor: "pagerduty.com/integration/",
      pattern: /https:\/\/events(?:\.eu)?\.pagerduty\.com\/integration\/[a-f\d]{32}/,
    },
    {
      id: "pagerduty-api-key",
      label: "PagerDuty API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your on-call setup",
      source: "https://support.pagerduty.com/main/docs/api-access-keys",
      words: ["pagerduty", "pager_duty"],
      pattern: /[0-9A-Za-z+_-]{20}/,
    },
    {
      id: "pagerduty-integration-key",
      label: "PagerDuty integration key",
      kind: "api-key",
      severity: "medium",
      grants: "raise and resolve incidents",
      source: "https://support.pagerduty.com/main/docs/services-and-integrations",
      words: ["pagerduty", "pager_duty"],
      pattern: /[0-9a-z]{32}/,
    },
    {
      id: "pagerduty-user-token",
      label: "PagerDuty token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your on-call setup",
      source: "https://developer.pagerduty.com/docs/oauth-functionality",
      anchor: ["pdus+", "pdeu+"],
      pattern: /pd(?:us|eu)\+[0-9A-Za-z_+-]{20,80}/,
    },
  ],
});
