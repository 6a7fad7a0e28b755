import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "WunderTrading",
  revoke: "https://wundertrading.com/",
  rules: [
    {
      id: "wundertrading-api-secret",
      label: "WunderTrading API secret",
      kind: "api-secret",
      severity: "high",
      grants: "trade on every exchange you linked",
      source: "https://help.wundertrading.com/",
      words: ["wundertrading", "wunder_trading"],
      pattern: /[A-Za-z0-9]{32,64}/,
    },
  ],
});
