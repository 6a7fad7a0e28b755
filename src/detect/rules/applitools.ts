import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Applitools",
  revoke: "https://eyes.applitools.com/app/admin/api-keys",
  rules: [
    {
      id: "applitools-api-key",
      label: "Applitools API key",
      kind: "api-key",
      severity: "medium",
      grants: "run visual tests",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/applitools",
      words: ["applitools"],
      pattern: /[A-Za-z\d]{40,60}110/,
    },
  ],
});
