import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "payu", name: "PayU", revoke: "https://secure.payu.com", key: /(?:[0-9A-Fa-f]{32}|[0-9A-Za-z]{32})/ });
