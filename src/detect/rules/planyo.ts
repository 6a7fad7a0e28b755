import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "planyo", name: "Planyo", revoke: "https://www.planyo.com", key: /[0-9A-Za-z]{62}/ });
