import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "onwater", name: "onwater.io", revoke: "https://onwater.io", key: /[0-9A-Za-z_-]{20}/ });
