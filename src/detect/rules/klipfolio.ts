import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "klipfolio", name: "Klipfolio", revoke: "https://app.klipfolio.com", key: /[0-9a-f]{40}/ });
