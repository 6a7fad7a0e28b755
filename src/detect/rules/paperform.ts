import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "paperform",
    name: "Paperform",
    revoke: "https://paperform.co",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /eyJ[0-9A-Za-z_-]{15,120}\.[0-9A-Za-z_-]{100,1200}\.[0-9A-Za-z_-]{43,800}/,
  });
