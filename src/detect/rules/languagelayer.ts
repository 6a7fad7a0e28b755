import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "languagelayer", name: "languagelayer", revoke: "https://languagelayer.com/dashboard", key: /[0-9a-z]{32}/ });
