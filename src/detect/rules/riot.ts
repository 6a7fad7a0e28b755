import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Riot Games",
  revoke: "https://developer.riotgames.com",
  rules: [
    {
      id: "riot-api-key",
      label: "Riot Games API key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your quota",
      source: "https://developer.riotgames.com/docs/portal",
      anchor: "RGAPI-",
      pattern: /RGAPI-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
