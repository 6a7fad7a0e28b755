import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "nytimes",
    name: "New York Times",
    words: ["nytimes", "newyorktimes", "new-york-times", "new_york_times"],
    revoke: "https://developer.nytimes.com/my-apps",
    key: /[0-9A-Za-z=_-]{32}/,
  });
