import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "lifx", name: "LIFX", revoke: "https://cloud.lifx.com/settings", key: /c[0-9a-f]{63}/ });
