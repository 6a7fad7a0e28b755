import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Pagar.me",
  revoke: "https://dash.pagar.me",
  rules: [
    {
      id: "pagarme-api-key",
      label: "Pagar.me API key",
      kind: "api-key",
      severity: "high",
      grants: "take payments and issue refunds",
      source: "https://docs.pagar.me",
      anchor: ["ak_live_", "ak_test_"],
      pattern: /ak_(?:live|test)_[0-9A-Za-z]{30}/,
    },
  ],
});
