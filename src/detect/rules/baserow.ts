import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "baserow", name: "Baserow", revoke: "https://baserow.io", key: /[0-9A-Za-z]{32}/ });
