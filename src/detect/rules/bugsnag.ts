import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "BugSnag",
  revoke: "https://app.bugsnag.com/settings",
  rules: [
    {
      id: "bugsnag-auth-token",
      label: "BugSnag token",
      kind: "access-token",
      severity: "medium",
      grants: "read your errors",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/bugsnag",
      words: ["bugsnag"],
      pattern: /(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9a-f]{32})/,
    },
  ],
});
