import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "vatlayer", name: "vatlayer", revoke: "https://vatlayer.com/dashboard", key: /[0-9a-z]{32}/ });
