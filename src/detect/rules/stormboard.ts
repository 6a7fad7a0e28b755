import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "stormboard",
    name: "Stormboard",
    revoke: "https://stormboard.com",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /[0-9a-f]{40}/,
  });
