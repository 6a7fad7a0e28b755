import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "hotjar", name: "Hotjar", revoke: "https://insights.hotjar.com", key: /[0-9A-Za-z_-]{32,64}/ });
