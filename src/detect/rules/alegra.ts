import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "alegra", name: "Alegra", revoke: "https://app.alegra.com", key: /[0-9a-z-]{20}/ });
