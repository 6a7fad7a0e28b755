import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "coincheck",
    name: "Coincheck",
    revoke: "https://coincheck.com/ja/api_settings",
    source: "https://coincheck.com/ja/documents/exchange/api",
    key: /[A-Za-z0-9_-]{16}/,
    secret: /[A-Za-z0-9_-]{32}/,
  });
