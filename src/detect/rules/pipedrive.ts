import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Pipedrive",
  revoke: "https://app.pipedrive.com/settings/api",
  rules: [
    {
      id: "pipedrive-api-token",
      label: "Pipedrive API token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your deals",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/pipedrive",
      words: ["pipedrive"],
      pattern: /[0-9A-Za-z]{40}/,
    },
  ],
});
