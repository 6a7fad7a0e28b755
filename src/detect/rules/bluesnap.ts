import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "bluesnap", name: "BlueSnap", revoke: "https://cp.bluesnap.com", key: /[0-9A-Za-z_-]{20,40}/ });
