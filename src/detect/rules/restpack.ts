import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "restpack", name: "Restpack", revoke: "https://restpack.io/console", key: /[0-9A-Za-z]{48}/ });
