import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "BitGo",
  revoke: "https://app.bitgo.com/",
  rules: [
    {
      id: "bitgo-access-token",
      label: "BitGo access token",
      kind: "access-token",
      severity: "high",
      grants: "act for your enterprise wallets",
      source: "https://developers.bitgo.com/docs/get-started-access-tokens",
      anchor: "v2x",
      pattern: /v2x[0-9a-f]{64}/,
    },
  ],
});
