import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Battle.net",
  revoke: "https://community.developer.battle.net/access/clients",
  rules: [
    {
      id: "battlenet-client-secret",
      label: "Battle.net client secret",
      kind: "api-secret",
      severity: "medium",
      grants: "use the API as your app",
      source: "https://community.developer.battle.net/documentation/guides/using-oauth",
      words: ["battlenet", "blizzard", "battle.net", "bnet"],
      pattern: /[0-9A-Za-z]{32}/,
    },
  ],
});
