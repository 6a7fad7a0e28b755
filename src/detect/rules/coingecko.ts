import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "CoinGecko",
  revoke: "https://www.coingecko.com/en/developers/dashboard",
  rules: [
    {
      id: "coingecko-api-key",
      label: "CoinGecko API key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://docs.coingecko.com/reference/authentication",
      anchor: "CG-",
      pattern: /CG-[1-9A-HJ-NP-Za-km-z]{24}/,
    },
  ],
});
