import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "tallyfy", name: "Tallyfy", revoke: "https://go.tallyfy.com", key: /eyJ[0-9A-Za-z_.-]{600,1100}/ });
