import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "bitbank",
    name: "bitbank",
    revoke: "https://app.bitbank.cc/account/api",
    source: "https://github.com/bitbankinc/bitbank-api-docs",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    secret: /[0-9a-f]{64}/,
  });
