import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Snipcart",
  revoke: "https://app.snipcart.com/dashboard/account/credentials",
  rules: [
    {
      id: "snipcart-api-key",
      label: "Snipcart secret key",
      kind: "api-key",
      severity: "high",
      grants: "read and change orders",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/snipcart",
      words: ["snipcart"],
      pattern: /[0-9A-Za-z_]{75}/,
    },
  ],
});
