import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "coinspot",
    name: "CoinSpot",
    revoke: "https://www.coinspot.com.au/my/api",
    source: "https://www.coinspot.com.au/v2/api",
    key: /[0-9a-f]{32}/,
    secret: /[A-Z0-9]{64,128}/,
  });
