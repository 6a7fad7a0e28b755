import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "detectlanguage", name: "Detect Language", revoke: "https://detectlanguage.com/private", key: /[0-9a-z]{32}/ });
