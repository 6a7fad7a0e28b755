import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "impala", name: "Impala", revoke: "https://impala.travel", key: /[0-9A-Za-z_-]{46}/ });
