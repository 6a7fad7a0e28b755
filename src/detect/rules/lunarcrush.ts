import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "lunarcrush",
    name: "LunarCrush",
    revoke: "https://lunarcrush.com/developers/api/authentication",
    key: /[a-z0-9]{32,50}/,
  });
