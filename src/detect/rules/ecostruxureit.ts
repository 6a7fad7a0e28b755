import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "ecostruxureit",
    name: "EcoStruxure IT",
    words: ["ecostruxure"],
    revoke: "https://app.ecostruxureit.com",
    key: /AK1[0-9A-Za-z/]{50,52}/,
  });
