import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Crowdin",
  revoke: "https://crowdin.com/settings#api-key",
  rules: [
    {
      id: "crowdin-token",
      label: "Crowdin access token",
      kind: "access-token",
      severity: "high",
      grants: "read and change translations",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/crowdin",
      words: ["crowdin"],
      pattern: /[a-z\d]{80}/,
    },
  ],
});
