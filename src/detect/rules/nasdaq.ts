import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "nasdaq",
    name: "Nasdaq Data Link",
    words: ["nasdaq", "quandl"],
    revoke: "https://data.nasdaq.com/account/profile",
    key: /[0-9A-Za-z_-]{20}/,
  });
