import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Equinix Metal",
  revoke: "https://console.equinix.com",
  rules: [
    {
      id: "equinix-token",
      label: "Equinix Metal API key",
      kind: "api-key",
      severity: "high",
      grants: "manage servers of the account",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/equinix",
      words: ["equinix", "metal_auth", "packet_auth", "packet_token"],
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
});
