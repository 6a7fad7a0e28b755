import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "mixmax", name: "Mixmax", revoke: "https://app.mixmax.com", key: /[0-9A-Za-z_-]{36}/ });
