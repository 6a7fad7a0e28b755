import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "withings", name: "Withings", revoke: "https://developer.withings.com", key: /[0-9a-f]{64}/ });
