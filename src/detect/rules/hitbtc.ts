import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "hitbtc",
    name: "HitBTC",
    revoke: "https://hitbtc.com/settings/api-keys",
    source: "https://api.hitbtc.com/",
    key: /[A-Za-z0-9_-]{32}/,
    secret: /[A-Za-z0-9_-]{32}/,
  });
