import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "nytimes",
    name: "New York Times",
    words: ["nytimes", "newyorktimes", "new-york-times", "new_york_times"],
    revoke: "https://developer.nytimes.com/my-apps",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z=_-]{32}/,
  });
