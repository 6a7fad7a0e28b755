import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Fleetbase",
  revoke: "https://console.fleetbase.io",
  rules: [
    {
      id: "fleetbase-api-key",
      label: "Fleetbase API key",
      kind: "api-key",
      severity: "high",
      grants: "act in your account",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/fleetbase",
      anchor: ["flb_live_", "flb_test_"],
      pattern: /flb_(?:live|test)_[0-9A-Za-z]{20}/,
    },
  ],
});
