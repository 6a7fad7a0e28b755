import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "openuv", name: "OpenUV", revoke: "https://www.openuv.io/console", key: /[0-9a-z-]{32}/ });
