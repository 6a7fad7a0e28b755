import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "JumpCloud",
  revoke: "https://console.jumpcloud.com",
  rules: [
    {
      id: "jumpcloud-api-key",
      label: "JumpCloud API key",
      kind: "api-key",
      severity: "high",
      grants: "manage your users and devices",
      source: "https://jumpcloud.com/support/understand-api-keys",
      anchor: "jca_",
      pattern: /jca_[0-9A-Za-z]{36}/,
    },
    {
      id: "jumpcloud-key",
      label: "JumpCloud API key",
      kind: "api-key",
      severity: "high",
      grants: "manage your users and devices",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/jumpcloud",
      words: ["jumpcloud"],
      pattern: /[0-9A-Za-z]{40}/,
    },
  ],
});
