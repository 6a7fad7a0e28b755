import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Alpaca",
  revoke: "https://app.alpaca.markets/account/overview",
  rules: [
    {
      id: "alpaca-secret-key",
      label: "Alpaca secret key",
      kind: "api-secret",
      severity: "high",
      grants: "trade in your account",
      source: "https://docs.alpaca.markets/docs/getting-started",
      words: ["alpaca", "apca"],
      pattern: /[0-9A-Za-z]{40,44}/,
    },
    {
      id: "alpaca-key",
      label: "Alpaca API key ID",
      kind: "api-key",
      severity: "medium",
      grants: "trade in your account, together with its secret",
      source: "https://docs.alpaca.markets/docs/getting-started",
      words: ["alpaca", "apca"],
      pattern: /[AP]K[0-9A-Z]{18,24}/,
    },
  ],
});
