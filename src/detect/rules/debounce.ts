import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "debounce", name: "DeBounce", revoke: "https://app.debounce.io", key: /[0-9A-Za-z]{13}/ });
