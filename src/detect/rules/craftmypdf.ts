import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "craftmypdf",
    name: "CraftMyPDF",
    revoke: "https://app.craftmypdf.com",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /[0-9a-z]{35}/,
  });
