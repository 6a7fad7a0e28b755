import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "prodpad", name: "ProdPad", revoke: "https://app.prodpad.com/me/apikeys", key: /[0-9a-f]{64}/ });
