import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "repairshopr", name: "RepairShopr", revoke: "https://www.repairshopr.com", key: /[0-9A-Za-z-]{51}/ });
