import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "statuscake",
    name: "StatusCake",
    revoke: "https://app.statuscake.com/User.php",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /[0-9A-Za-z]{20,28}/,
  });
