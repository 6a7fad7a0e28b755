import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "OANDA",
  revoke: "https://www.oanda.com/account/tpa/personal_token",
  rules: [
    {
      id: "oanda-access-token",
      label: "OANDA access token",
      kind: "access-token",
      severity: "high",
      grants: "trade in your account",
      source: "https://developer.oanda.com/rest-live-v20/authentication",
      words: ["oanda"],
      pattern: /(?:[0-9a-f]{32}-[0-9a-f]{32}|[0-9A-Za-z]{24})/,
    },
  ],
});
