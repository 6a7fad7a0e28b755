import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "binance",
    name: "Binance",
    words: ["binance", "x-mbx-apikey"],
    revoke: "https://www.binance.com/en/my/settings/api-management",
    source: "https://github.com/binance/binance-spot-api-docs/blob/master/faqs/api_key_types.md",
    key: /[A-Za-z0-9]{64}/,
    secret: /[A-Za-z0-9]{64}/,
  });
