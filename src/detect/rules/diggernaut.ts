import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "diggernaut",
    name: "Diggernaut",
    revoke: "https://www.diggernaut.com/dev",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /[0-9a-z]{40}/,
  });
