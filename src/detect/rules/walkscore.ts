import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "walkscore",
    name: "Walk Score",
    revoke: "https://www.walkscore.com/professional/api-sign-up.php",
    key: /[0-9a-z]{32}/,
  });
