import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "bittrex",
    name: "Bittrex",
    revoke: "https://global.bittrex.com/Manage?view=api",
    source: "https://github.com/thrasher-corp/gocryptotrader/blob/master/config_example.json",
    key: /[0-9a-f]{32}/,
    secret: /[0-9a-f]{32}/,
  });
