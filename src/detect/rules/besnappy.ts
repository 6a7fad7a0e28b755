import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "besnappy",
    name: "Snappy",
    words: ["besnappy"],
    revoke: "https://app.besnappy.com",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /[0-9a-f]{64}/,
  });
