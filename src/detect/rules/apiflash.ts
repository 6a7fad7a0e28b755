import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "apiflash", name: "ApiFlash", revoke: "https://apiflash.com/dashboard", key: /[0-9a-z]{32}/ });
