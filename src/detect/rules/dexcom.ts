import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "dexcom", name: "Dexcom", revoke: "https://developer.dexcom.com", key: /[0-9A-Za-z]{16,32}/ });
