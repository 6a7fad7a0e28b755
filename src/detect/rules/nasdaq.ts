import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "nasdaq",
    name: "Nasdaq Data Link",
    words: ["nasdaq", "quandl"],
    revoke: "https://data.nasdaq.com/account/profile",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z_-]{20}/,
  });
