import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "gorgias", name: "Gorgias", revoke: "https://gorgias.com", key: /[0-9a-f]{64}/ });
