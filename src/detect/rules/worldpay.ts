import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "worldpay",
    name: "Worldpay",
    revoke: "https://dashboard.worldpay.com",
    key: /(?:[TL]_[SC]_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9A-Za-z_-]{40,100})/,
  });
