import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "vbout",
    name: "VBOUT",
    revoke: "https://app.vbout.com/Settings",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /[0-9]{25}/,
  });
