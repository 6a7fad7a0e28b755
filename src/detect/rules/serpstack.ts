import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "serpstack", name: "serpstack", revoke: "https://serpstack.com/dashboard", key: /[0-9a-z]{32}/ });
