import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "pexels", name: "Pexels", revoke: "https://www.pexels.com/api/key", key: /[0-9A-Za-z]{56}/ });
