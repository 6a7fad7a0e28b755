import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "fred",
    name: "FRED",
    words: ["fred_", "stlouisfed", "fred api"],
    revoke: "https://fredaccount.stlouisfed.org/apikeys",
    key: /[0-9a-f]{32}/,
  });
