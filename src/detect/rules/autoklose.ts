import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "autoklose", name: "Autoklose", revoke: "https://app.autoklose.com", key: /[0-9A-Za-z-]{32}/ });
