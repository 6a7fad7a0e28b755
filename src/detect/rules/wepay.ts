import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "WePay",
  revoke: "https://www.wepay.com/developer",
  rules: [
    {
      id: "wepay-access-token",
      label: "WePay access token",
      kind: "access-token",
      severity: "high",
      grants: "take payments for your merchants",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/wepay",
      words: ["wepay"],
      pattern: /(?:STAGE|PRODUCTION)_[0-9A-Za-z_?]{50,70}/,
    },
  ],
});
