import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "ideal-postcodes",
    name: "Ideal Postcodes",
    words: ["idealpostcodes", "ideal_postcodes", "ideal-postcodes"],
    revoke: "https://account.ideal-postcodes.co.uk",
    key: /(?:ak|iddqd|ik)_[0-9A-Za-z_-]{20,24}/,
  });
