import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Klarna",
  revoke: "https://portal.klarna.com",
  rules: [
    {
      id: "klarna-api-key",
      label: "Klarna API key",
      kind: "api-key",
      severity: "high",
      grants: "place and capture orders",
      source: "https://docs.klarna.com/api/authentication",
      anchor: ["klarna_live_api_", "klarna_test_api_"],
      pattern: /klarna_(?:live|test)_api_[0-9A-Za-z_+/=-]{20,160}/,
    },
  ],
});
