import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "lightspeed", name: "Lightspeed", revoke: "https://www.lightspeedhq.com", key: /[0-9A-Za-z_-]{40,64}/ });
