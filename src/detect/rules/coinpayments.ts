import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "CoinPayments",
  revoke: "https://www.coinpayments.net/index.php?cmd=acct_api_keys",
  rules: [
    {
      id: "coinpayments-api-key",
      label: "CoinPayments API key",
      kind: "api-key",
      severity: "medium",
      grants: "read balances and create payments",
      source: "https://www.coinpayments.net/apidoc",
      words: ["coinpayments"],
      pattern: /[0-9a-f]{64}/,
    },
    {
      id: "coinpayments-api-secret",
      label: "CoinPayments API secret",
      kind: "api-secret",
      severity: "high",
      grants: "create withdrawals",
      source: "https://www.coinpayments.net/apidoc",
      words: ["coinpayments"],
      pattern: /[0-9A-Za-z]{64}/,
    },
  ],
});
