import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "allsports", name: "AllSportsAPI", revoke: "https://allsportsapi.com/dashboard", key: /[0-9a-z]{64}/ });
