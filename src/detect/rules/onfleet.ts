import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "onfleet", name: "Onfleet", revoke: "https://onfleet.com/dashboard", key: /[0-9a-f]{32}/ });
