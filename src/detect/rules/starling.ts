import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "starling", name: "Starling", revoke: "https://developer.starlingbank.com", key: /eyJ[0-9A-Za-z_.-]{400,1300}/ });
