import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "supernotes", name: "Supernotes", revoke: "https://my.supernotes.app", key: /[0-9A-Za-z_-]{43}/ });
