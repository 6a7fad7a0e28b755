import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "statuspage",
    name: "Statuspage",
    revoke: "https://manage.statuspage.io",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
  });
