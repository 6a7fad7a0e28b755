import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "blitapp", name: "Blitapp", revoke: "https://blitapp.com", key: /[0-9A-Za-z_-]{39}/ });
