import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "theoddsapi",
    name: "The Odds API",
    words: ["theoddsapi", "the-odds-api", "odds_api"],
    revoke: "https://the-odds-api.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-f]{32}/,
  });
