import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "besttime", name: "BestTime", revoke: "https://besttime.app", key: /(?:pri_)?[0-9A-Za-z_]{32,36}/ });
