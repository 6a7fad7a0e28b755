import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "OneLogin",
  revoke: "https://www.onelogin.com",
  rules: [
    {
      id: "onelogin-client-secret",
      label: "OneLogin API credential",
      kind: "api-secret",
      severity: "high",
      grants: "manage your users and applications",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/onelogin",
      words: ["onelogin"],
      pattern: /[0-9a-f]{64}/,
    },
  ],
});
