import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Duffel",
  revoke: "https://app.duffel.com",
  rules: [
    {
      id: "duffel-access-token",
      label: "Duffel access token",
      kind: "access-token",
      severity: "high",
      grants: "book and pay for flights",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/duffel.go",
      anchor: ["duffel_live_", "duffel_test_"],
      pattern: /duffel_(?:live|test)_[0-9A-Za-z_=-]{43}/,
    },
  ],
});
