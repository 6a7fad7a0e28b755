import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "hiveage", name: "Hiveage", revoke: "https://www.hiveage.com", key: /[0-9A-Za-z_-]{20}/ });
