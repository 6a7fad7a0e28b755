import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "convertapi",
    name: "ConvertAPI",
    revoke: "https://www.convertapi.com/a/authentication",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /[0-9A-Za-z_-]{16,40}/,
  });
