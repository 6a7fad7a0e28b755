import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "cloze", name: "Cloze", revoke: "https://www.cloze.com", key: /[0-9a-f]{32}/ });
