import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "ipdata", name: "ipdata", revoke: "https://dashboard.ipdata.co", key: /[0-9a-f]{56}/ });
