import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "helpcrunch", name: "HelpCrunch", revoke: "https://helpcrunch.com", key: /[0-9A-Za-z+/=-]{328}/ });
