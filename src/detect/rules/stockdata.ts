import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "stockdata", name: "StockData", revoke: "https://www.stockdata.org/dashboard", key: /[0-9A-Za-z]{40}/ });
