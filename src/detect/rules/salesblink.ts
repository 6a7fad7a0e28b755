import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "salesblink",
    name: "SalesBlink",
    revoke: "https://run.salesblink.io",
    key: /(?:key-[0-9A-Za-z_-]{64}|[A-Za-z]{16})/,
  });
