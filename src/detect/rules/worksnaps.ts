import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "worksnaps", name: "Worksnaps", revoke: "https://www.worksnaps.com", key: /[0-9A-Za-z]{40}/ });
