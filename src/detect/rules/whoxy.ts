import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "whoxy", name: "Whoxy", revoke: "https://www.whoxy.com/account", key: /[0-9a-z]{33}/ });
