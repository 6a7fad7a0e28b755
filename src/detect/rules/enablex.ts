import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "enablex", name: "EnableX", revoke: "https://portal.enablex.io", key: /[0-9A-Za-z]{36}/ });
