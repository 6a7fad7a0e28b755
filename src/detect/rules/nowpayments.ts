import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "NOWPayments",
  revoke: "https://account.nowpayments.io/store-settings",
  rules: [
    {
      id: "nowpayments-api-key",
      label: "NOWPayments API key",
      kind: "api-key",
      severity: "high",
      grants: "create payments and payouts",
      source: "https://documenter.getpostman.com/view/7907941/S1a32n38",
      words: ["nowpayments", "now_payments"],
      pattern: /[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}/,
    },
  ],
});
