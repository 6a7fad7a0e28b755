import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "ipinfo",
    name: "IPinfo",
    revoke: "https://ipinfo.io/account/token",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /[0-9a-f]{14}/,
  });
