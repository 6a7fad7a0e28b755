import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "App Center",
  revoke: "https://appcenter.ms/settings/apitokens",
  rules: [
    {
      id: "appcenter-token",
      label: "App Center API token",
      kind: "access-token",
      severity: "high",
      grants: "build and publish apps",
      source: "https://learn.microsoft.com/appcenter/api-docs",
      words: ["appcenter", "app_center"],
      pattern: /[a-f\d]{40}|[a-f\d]{32}/,
    },
  ],
});
