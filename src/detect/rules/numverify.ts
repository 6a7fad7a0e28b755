import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "numverify", name: "numverify", revoke: "https://numverify.com/dashboard", key: /[0-9a-z]{32}/ });
