import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "podio",
    name: "Podio",
    revoke: "https://podio.com/settings/api",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /[0-9A-Za-z]{32,64}/,
  });
