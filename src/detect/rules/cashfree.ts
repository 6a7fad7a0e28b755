import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Cashfree",
  revoke: "https://merchant.cashfree.com/auth/login",
  rules: [
    {
      id: "cashfree-secret-key",
      label: "Cashfree secret key",
      kind: "api-secret",
      severity: "high",
      grants: "take payments and send payouts",
      source: "https://www.cashfree.com/docs/api-reference/authentication",
      anchor: "cfsk_",
      pattern: /cfsk_ma_(?:prod|test)_[0-9a-f]{32}_[0-9a-f]{8}/,
    },
  ],
});
