import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "pdflayer", name: "pdflayer", revoke: "https://pdflayer.com/dashboard", key: /[0-9a-z]{32}/ });
