import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "backpack",
    name: "Backpack",
    revoke: "https://backpack.exchange/settings/api-keys",
    source: "https://docs.backpack.exchange/",
    secret: /[A-Za-z0-9+\/]{43}=/,
  });
