import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Cloudsmith",
  revoke: "https://app.cloudsmith.com/user/settings/api",
  rules: [
    {
      id: "cloudsmith-key",
      label: "Cloudsmith API key",
      kind: "api-key",
      severity: "high",
      grants: "read and publish packages",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/cloudsmith",
      words: ["cloudsmith"],
      pattern: /[a-f\d]{40}/,
    },
  ],
});
