import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "tmetric", name: "TMetric", revoke: "https://app.tmetric.com", key: /[0-9A-Z]{64}/ });
