import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "vyte", name: "Vyte", revoke: "https://www.vyte.in", key: /[0-9a-z]{50}/ });
