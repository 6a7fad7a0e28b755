import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "loyverse", name: "Loyverse", revoke: "https://r.loyverse.com", key: /[0-9a-z-]{32}/ });
