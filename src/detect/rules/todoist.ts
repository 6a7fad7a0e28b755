import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Todoist",
  revoke: "https://app.todoist.com/app/settings/integrations/developer",
  rules: [
    {
      id: "todoist-api-token",
      label: "Todoist API token",
      kind: "access-token",
      severity: "medium",
      grants: "read and change your tasks",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/todoist",
      words: ["todoist"],
      pattern: /[0-9a-f]{40}/,
    },
  ],
});
