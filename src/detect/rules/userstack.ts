import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "userstack", name: "userstack", revoke: "https://userstack.com/dashboard", key: /[0-9a-z]{32}/ });
