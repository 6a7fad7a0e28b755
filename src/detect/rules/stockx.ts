import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "stockx", name: "StockX", revoke: "https://developer.stockx.com", key: /[0-9A-Za-z]{40}/ });
