import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "cicero", name: "Cicero", revoke: "https://app.cicerodata.com", key: /[0-9a-z]{40}/ });
