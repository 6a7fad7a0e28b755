import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "bybit",
    name: "Bybit",
    words: ["bybit", "x-bapi"],
    revoke: "https://www.bybit.com/app/user/api-management",
    source: "https://bybit-exchange.github.io/docs/v5/guide",
    key: /[A-Za-z0-9]{18}/,
    secret: /[A-Za-z0-9]{36}/,
  });
