import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "diggernaut", name: "Diggernaut", revoke: "https://www.diggernaut.com/dev", key: /[0-9a-z]{40}/ });
