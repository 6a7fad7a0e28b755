import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "theoddsapi",
    name: "The Odds API",
    words: ["theoddsapi", "the-odds-api", "odds_api"],
    revoke: "https://the-odds-api.com",
    key: /[0-9a-f]{32}/,
  });
