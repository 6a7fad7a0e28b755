import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "lbank",
    name: "LBank",
    revoke: "https://www.lbank.com/user/api",
    source: "https://github.com/LBank-exchange/lbank-official-api-docs",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    secret: /[0-9A-F]{32}/,
  });
