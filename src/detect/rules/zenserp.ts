import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "zenserp", name: "Zenserp", revoke: "https://app.zenserp.com", key: /[0-9a-z-]{36}/ });
