import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "prodpad",
    name: "ProdPad",
    revoke: "https://app.prodpad.com/me/apikeys",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /[0-9a-f]{64}/,
  });
