import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Elastic Email",
  revoke: "https://app.elasticemail.com/api",
  rules: [
    {
      id: "elasticemail-api-key",
      label: "Elastic Email API key",
      kind: "api-key",
      severity: "high",
      grants: "send mail as you",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/elasticemail",
      words: ["elasticemail", "elastic_email", "elastic email"],
      pattern: /[0-9A-Za-z_-]{96}/,
    },
  ],
});
