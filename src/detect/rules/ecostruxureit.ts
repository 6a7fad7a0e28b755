import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "ecostruxureit",
    name: "EcoStruxure IT",
    words: ["ecostruxure"],
    revoke: "https://app.ecostruxureit.com",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /AK1[0-9A-Za-z/]{50,52}/,
  });
