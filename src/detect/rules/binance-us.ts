import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "binance-us",
    name: "Binance US",
    words: ["binance.us", "binanceus", "binance_us", "binance-us"],
    revoke: "https://www.binance.us/settings/api-management",
    source: "https://github.com/binance-us/binance-us-api-docs/blob/master/rest-api.md",
    key: /[A-Za-z0-9]{64}/,
    secret: /[A-Za-z0-9]{64}/,
  });
