import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "countrylayer", name: "countrylayer", revoke: "https://countrylayer.com/dashboard", key: /[0-9a-z]{32}/ });
