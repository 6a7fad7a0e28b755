import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Shippo",
  revoke: "https://apps.goshippo.com/settings/api",
  rules: [
    {
      id: "shippo-api-token",
      label: "Shippo API token",
      kind: "access-token",
      severity: "high",
      grants: "buy shipping labels at your cost",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/shippo.go",
      anchor: ["shippo_live_", "shippo_test_"],
      pattern: /shippo_(?:live|test)_[0-9A-Fa-f]{40}/,
    },
  ],
});
