import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "bitrue",
    name: "Bitrue",
    revoke: "https://www.bitrue.com/user/api",
    source: "https://github.com/Bitrue-exchange/bitrue-official-api-docs",
    key: /[0-9a-f]{64}/,
    secret: /[0-9a-f]{64}/,
  });
