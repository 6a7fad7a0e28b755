import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "dyspatch", name: "Dyspatch", revoke: "https://app.dyspatch.io", key: /[0-9A-Za-z]{52}/ });
