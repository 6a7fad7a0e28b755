import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "fedex", name: "FedEx", revoke: "https://developer.fedex.com", key: /(?:[0-9a-f]{32}|l7[0-9a-f]{32})/ });
