import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "noticeable", name: "Noticeable", revoke: "https://noticeable.io", key: /[0-9A-Za-z]{20}/ });
