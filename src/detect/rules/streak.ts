import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "streak", name: "Streak", revoke: "https://www.streak.com", key: /[0-9a-f]{32}/ });
