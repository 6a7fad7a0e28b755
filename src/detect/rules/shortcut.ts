import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Shortcut",
  revoke: "https://app.shortcut.com/settings/account/api-tokens",
  rules: [
    {
      id: "shortcut-api-token",
      label: "Shortcut API token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your stories",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/shortcut",
      words: ["shortcut_", "shortcut-", "shortcut.com", "clubhouse", "shortcut api", "shortcut token"],
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
    },
  ],
});
