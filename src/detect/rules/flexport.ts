import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Flexport",
  revoke: "https://core.flexport.com",
  rules: [
    {
      id: "flexport-api-token",
      label: "Flexport API token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your shipments",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/flexport",
      anchor: "shltm_",
      pattern: /shltm_[0-9A-Za-z_-]{40}/,
    },
  ],
});
