import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "atera",
    name: "Atera",
    revoke: "https://app.atera.com",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /[0-9a-z]{32}/,
  });
