import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Cryptohopper",
  revoke: "https://www.cryptohopper.com/developers",
  rules: [
    {
      id: "cryptohopper-access-token",
      label: "Cryptohopper access token",
      kind: "access-token",
      severity: "high",
      grants: "trade on the exchange you linked",
      source: "https://docs.cryptohopper.com/docs/api/",
      words: ["cryptohopper"],
      pattern: /[A-Za-z0-9]{40}/,
    },
  ],
});
