import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "neverbounce",
    name: "NeverBounce",
    revoke: "https://app.neverbounce.com/apps",
    key: /(?:secret|private)_[0-9a-z]{32}/,
  });
