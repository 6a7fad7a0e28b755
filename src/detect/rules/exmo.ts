import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "exmo",
    name: "EXMO",
    revoke: "https://exmo.com/en/profile/api",
    source: "https://github.com/thrasher-corp/gocryptotrader/blob/master/config_example.json",
    key: /K-[0-9a-f]{40}/,
    secret: /S-[0-9a-f]{40}/,
  });
