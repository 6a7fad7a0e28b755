import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "sherpadesk", name: "SherpaDesk", revoke: "https://app.sherpadesk.com", key: /[0-9a-z]{32}/ });
