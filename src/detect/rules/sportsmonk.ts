import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "sportsmonk",
    name: "Sportmonks",
    words: ["sportsmonk", "sportmonks"],
    revoke: "https://my.sportmonks.com",
    key: /[0-9A-Za-z]{60}/,
  });
