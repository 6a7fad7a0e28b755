import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "browshot", name: "Browshot", revoke: "https://browshot.com/dashboard", key: /[0-9A-Za-z]{28}/ });
