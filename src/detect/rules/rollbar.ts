import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Rollbar",
  revoke: "https://rollbar.com/settings/accounts",
  rules: [
    {
      id: "rollbar-access-token",
      label: "Rollbar access token",
      kind: "access-token",
      severity: "medium",
      grants: "read or write your errors",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/rollbar",
      words: ["rollbar"],
      pattern: /(?:[0-9a-f]{32}|[0-9a-f]{128})/,
    },
  ],
});
