import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "digifinex",
    name: "DigiFinex",
    revoke: "https://www.digifinex.com/en-ww/user/api",
    source: "https://docs.digifinex.com/",
    key: /[0-9a-f]{13,14}/,
    secret: /[0-9a-f]{40,42}/,
  });
