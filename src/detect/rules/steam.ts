import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "steam",
    name: "Steam",
    words: ["steam_", "steam-", "steamapi", "steam api", "steampowered", "steamcommunity"],
    revoke: "https://steamcommunity.com/dev/apikey",
    key: /[0-9A-Fa-f]{32}/,
  });
