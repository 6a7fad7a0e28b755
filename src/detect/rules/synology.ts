import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "synology", name: "Synology", revoke: "https://www.synology.com", key: /[0-9A-Za-z_-]{43}/ });
