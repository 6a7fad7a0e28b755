import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "edamam", name: "Edamam", revoke: "https://developer.edamam.com/admin/applications", key: /[0-9a-z]{32}/ });
