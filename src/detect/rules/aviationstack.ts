import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "aviationstack", name: "aviationstack", revoke: "https://aviationstack.com/dashboard", key: /[0-9a-z]{32}/ });
