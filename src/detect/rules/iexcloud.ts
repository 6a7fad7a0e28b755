import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "IEX Cloud",
  revoke: "https://iexcloud.io/console/tokens",
  rules: [
    {
      id: "iexcloud-secret-token",
      label: "IEX Cloud secret token",
      kind: "access-token",
      severity: "medium",
      grants: "spend your data quota",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/iexcloud",
      anchor: "sk_",
      pattern: /sk_[0-9a-f]{32}/,
    },
  ],
});
