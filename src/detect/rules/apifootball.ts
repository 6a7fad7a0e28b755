import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "apifootball",
    name: "API-Football",
    words: ["apifootball", "api-football", "apisports", "api-sports"],
    revoke: "https://dashboard.api-football.com",
    key: /[0-9a-f]{32,64}/,
  });
