import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "nicereply", name: "Nicereply", revoke: "https://app.nicereply.com", key: /[0-9a-f]{40}/ });
